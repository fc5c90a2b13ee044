import { dataUse } from "#lib/accounts/letters";

/** What one's data is for and how to have it corrected; with the cooperative's own policy where it has one. */
export function DataUse({ privacyUrl }: { privacyUrl: string }) {
  return (
    <p className="chico gris">
      {dataUse} Si un dato está mal o quiere que se borre, pídalo en su agencia.
      {privacyUrl && (
        <>
          {" "}
          <a href={privacyUrl}>Política de datos personales</a>
        </>
      )}
    </p>
  );
}
