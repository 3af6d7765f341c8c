/** The mark: a square (a company) and a circle (a person); what they share is mimosa. */
export const Mark = () => (
  <svg className="size-9 shrink-0" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
    <rect x="2" y="9" width="20" height="20" rx="5" className="fill-primary" />
    <circle cx="23" cy="17" r="11" fill="none" className="stroke-primary" strokeWidth="2.5" />
    <path d="M22 9.05V24a5 5 0 0 1-1.2 3.26A11 11 0 0 1 15.2 9H17c1.6-1.9 3.2-2.7 5-2.95z" className="fill-turn" />
  </svg>
);
