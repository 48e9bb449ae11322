export type Plan = { headers: Record<string, string>; partBytes: number; parts: { number: number; url: string }[] };

/** Puts the parts that a plan asks for. */
export const putParts = async ({ headers, partBytes, parts }: Plan, bytes: Buffer): Promise<void> => {
  for (const { number, url } of parts) {
    const sent = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes.subarray((number - 1) * partBytes, number * partBytes)) });
    if (!sent.ok) throw new Error(`part ${number}: ${sent.status} ${await sent.text()}`);
  }
};
