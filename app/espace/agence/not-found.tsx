import type { Metadata } from "next";
import { NotYours } from "@/components/agency/not-yours";

export const metadata: Metadata = { title: "Page introuvable" };

export default NotYours;
