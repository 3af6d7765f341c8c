import type { Upload } from "@/lib/platform/uploads";

/** The file of one name in what a form posted, null when none was chosen. */
export const uploadedFile = async (posted: FormData, name: string): Promise<Upload | null> => {
  const file = posted.get(name);
  if (!(file instanceof File) || file.size === 0) return null;
  return { name: file.name, mediaType: file.type, content: new Uint8Array(await file.arrayBuffer()) };
};
