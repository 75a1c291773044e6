"use client";

import { useRouter } from "next/navigation";
import { Uploads } from "./uploads";

/** Uploads on the library's page, which shows each picture as it comes in. */
export function LibraryUploads() {
  const router = useRouter();
  return <Uploads onTaken={() => router.refresh()} />;
}
