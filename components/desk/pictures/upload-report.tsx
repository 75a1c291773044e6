import { useReasons } from "./use-reasons";

/** What became of an upload by a plain form. */
export function UploadReport({ done, failed }: { done: string | null; failed: readonly string[] }) {
  const reasonOf = useReasons();
  return (
    <>
      {done !== null && (
        <p className="form-done" role="status">
          {done}
        </p>
      )}
      {[...new Set(failed)].map((reason) => (
        <p key={reason} className="form-error" role="alert">
          {reasonOf(reason)}
        </p>
      ))}
    </>
  );
}
