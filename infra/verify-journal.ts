import { readFileSync } from 'node:fs';
import { firstBreak } from '../functions/cases/event-hash';
import { Journal } from '../shared/cases/case-event';

/** Checks an exported journal offline: exit 0 and one line when intact, exit 1 naming the first broken event otherwise, exit 2 when the file is not a journal. */
const verify = (path: string | undefined): { code: number; line: string } => {
  if (path === undefined) return { code: 2, line: '用法：npm run -s verify-journal -- <导出的留痕文件.json>' };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { code: 2, line: `无法读取 ${path}：请确认它是从案件页导出的 JSON 文件。` };
  }
  const journal = Journal.safeParse(content);
  if (!journal.success) return { code: 1, line: `留痕已被改动或不完整：文件结构不符（${journal.error.issues[0]?.path.join('.') ?? ''}）` };
  const { events, head, caseId } = journal.data;
  const found = firstBreak(events, head);
  if (found !== undefined) {
    const event = events.find(({ version }) => version === found.version);
    return { code: 1, line: `留痕在第${found.version}号事件处断开${event === undefined ? '' : `（${event.type} ${event.at}）`}：${found.reason}` };
  }
  return { code: 0, line: `留痕完整：案件 ${caseId}，共${events.length}个事件，末尾哈希 ${head.hash}` };
};

const { code, line } = verify(process.argv[2]);
process.stdout.write(`${line}\n`);
process.exitCode = code;
