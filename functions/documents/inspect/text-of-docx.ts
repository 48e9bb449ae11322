const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The words of a Word document, paragraph by paragraph; a table's cells stand in a row. */
export const textOfDocx = (xml: string): string =>
  xml.replaceAll(/<w:(?:delText|instrText)\b[^>]*>[^<]*<\/w:(?:delText|instrText)>/g, '')
    .replaceAll(/<\/w:p>\s*<\/w:tc>/g, '\t').replaceAll(/<w:tab\/>/g, '\t').replaceAll(/<w:br\b[^>]*\/>|<\/w:p>|<\/w:tr>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#x([0-9a-fA-F]+);|&#(\d+);/g, (_, hex?: string, decimal?: string) => String.fromCodePoint(Math.min(hex === undefined ? Number(decimal) : parseInt(hex, 16), 0x10ffff)))
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\n{3,}/g, '\n\n').trim();
