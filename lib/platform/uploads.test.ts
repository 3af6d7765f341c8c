import { describe, expect, it } from "vitest";
import { fileName, mostUploadBytes, type UploadRefusal, uploadRefusal } from "./uploads";

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
const jpeg = [0xff, 0xd8, 0xff, 0xe0];
const html = [..."<html>"].map((character) => character.charCodeAt(0));
const heavy = Uint8Array.from({ length: mostUploadBytes + 1 }, (_, index) => png[index] ?? 0);

describe("an uploaded file (platform.md 10.3, case 75)", () => {
  it.each<[string, string, string, Uint8Array<ArrayBuffer>, UploadRefusal | undefined]>([
    ["a PDF", "accord.pdf", "application/pdf", Uint8Array.from(pdf), undefined],
    ["a PNG in capitals", "ACCORD.PNG", "image/png", Uint8Array.from(png), undefined],
    ["a JPEG of either extension", "accord.jpeg", "image/jpeg", Uint8Array.from(jpeg), undefined],
    ["no file", "", "application/octet-stream", new Uint8Array(), "NO_FILE"],
    ["a text", "accord.txt", "text/plain", Uint8Array.from(pdf), "INVALID_EXTENSION"],
    ["a name without an extension", "pdf", "application/pdf", Uint8Array.from(pdf), "INVALID_EXTENSION"],
    ["a drawing, which may run", "accord.svg", "image/svg+xml", Uint8Array.from(html), "INVALID_EXTENSION"],
    ["a second extension", "accord.pdf.html", "application/pdf", Uint8Array.from(pdf), "INVALID_EXTENSION"],
    ["a type that is not the name's", "accord.pdf", "text/html", Uint8Array.from(pdf), "INVALID_MIME_TYPE"],
    ["6 MB", "accord.png", "image/png", heavy, "FILE_TOO_LARGE"],
    ["a PNG named pdf", "accord.pdf", "application/pdf", Uint8Array.from(png), "INVALID_SIGNATURE"],
    ["a page named pdf", "accord.pdf", "application/pdf", Uint8Array.from(html), "INVALID_SIGNATURE"],
    ["fewer bytes than a signature", "accord.png", "image/png", Uint8Array.from([0x89]), "INVALID_SIGNATURE"],
  ])("%s", (_name, name, mediaType, content, refusal) => {
    expect(uploadRefusal({ name, mediaType, content })).toBe(refusal);
  });
});

describe("the name of a file", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ['a"b\r\nSet-Cookie: x.pdf', "abSet-Cookie: x.pdf"],
    ["", "piece-jointe"],
    ["C:\\cv\\mon cv.pdf", "mon cv.pdf"],
  ])("%j becomes %j", (given, name) => {
    expect(fileName(given)).toBe(name);
  });
});
