/** An e-mail address that its owner recognises and nobody else can read: "l•••@example.org". */
export const maskEmail = (email: string): string => `${email.charAt(0)}•••@${email.slice(email.lastIndexOf("@") + 1)}`;

/** A phone number in E.164 that only its owner recognises: "06 •• •• •• 12", "+32 •• 56" abroad. */
export const maskPhone = (phone: string): string => {
  const french = /^\+33(\d)\d{6}(\d{2})$/.exec(phone);
  return french ? `0${french[1]} •• •• •• ${french[2]}` : `${phone.slice(0, 3)} •• ${phone.slice(-2)}`;
};
