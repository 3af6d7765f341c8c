import { describe, expect, it } from "vitest";
import { droppedNote, sortAttachments } from "./attachments";

const file = (name: string, mediaType = "application/pdf", length = 10) => ({ name, mediaType, content: { length } });

describe("files of a message", () => {
  it("go on when they are documents or pictures, and light enough together", () => {
    const files = [
      file("cv.pdf"),
      file("jeu.exe", "application/x-msdownload"),
      file("lourd.pdf", "application/pdf", 5_000_000),
      file("photo.png", "image/png"),
    ];
    const { kept, dropped } = sortAttachments(files);
    expect(kept.map(({ name }) => name)).toEqual(["cv.pdf", "photo.png"]);
    expect(dropped).toEqual(["jeu.exe", "lourd.pdf"]);
    expect(droppedNote(dropped)).toContain("jeu.exe");
    expect(droppedNote([])).toBe("");
  });

  it("are five at most", () => {
    expect(sortAttachments(Array.from({ length: 7 }, (_, index) => file(`${index}.pdf`))).kept).toHaveLength(5);
  });
});
