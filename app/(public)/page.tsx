import { HomePage } from "@/components/directory/home-page";

export default function Home() {
  return <HomePage />;
}
