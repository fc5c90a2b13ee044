"use client";

import { useRouter } from "next/navigation";
import { Uploader } from "#components/media/Uploader";

/** Sending files to the library itself: each appears in the list as it arrives. */
export function LibraryUploads({ folderId }: { folderId: string | null }) {
  const router = useRouter();
  return <Uploader folderId={folderId} onArrived={() => router.refresh()} />;
}
