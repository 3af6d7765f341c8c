import { refuseField } from "@/lib/platform/errors";
import { type Upload, uploadRefusal, uploadRefusalWords } from "@/lib/platform/uploads";

/** A delegation agreement that may be kept (platform.md 10.3). Throws DomainError("invalid") beside its field. */
export const requireAgreement = (file: Upload | null): Upload => {
  const refusal = file ? uploadRefusal(file) : "NO_FILE";
  if (file && !refusal) return file;
  return refuseField("agreement", refusal ?? "NO_FILE", uploadRefusalWords[refusal ?? "NO_FILE"]);
};
