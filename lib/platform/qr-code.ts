import { encode } from "uqr";

/** A QR code as a drawing: the side of its square in dots, its light margin included, and the path that fills its dark dots. */
export type QrDrawing = { readonly side: number; readonly path: string };

/** Draws a text as a QR code with the light margin of four dots that cameras want (ISO/IEC 18004). */
export const drawQrCode = (text: string): QrDrawing => {
  const { size, data } = encode(text, { border: 4 });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { side: size, path: dots.join("") };
};
