/** What somebody asks to be corrected, in their own words. */
export const AskedChange = ({ reason }: { readonly reason: string }) =>
  reason ? (
    <div className="mt-4">
      <p>Voici ce qui est demandé&nbsp;:</p>
      <blockquote className="mt-2 border-l-4 border-primary pl-4 whitespace-pre-line wrap-anywhere">
        {reason}
      </blockquote>
    </div>
  ) : null;
