/** Where a report is pasted and read. */
export const deskAddress = "/panel/leer-informe";
export const lexiconAddress = `${deskAddress}/lexico`;
export const batchesAddress = `${deskAddress}/lotes`;
export const batchAddress = (id: string) => `${batchesAddress}/${id}`;

/** Where the bytes of one report, or of an archive of them, are sent. */
export const fileTextAddress = "/api/panel/informe";
export const batchUploadAddress = "/api/panel/lotes";
