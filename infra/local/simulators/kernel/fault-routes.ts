import type { FaultBoard } from './fault-board';
import { readFields, textAt } from './read-json';
import { jsonReply } from './reply';
import type { Route } from './server';

/** The switches of one simulator, read and thrown under `path`. */
export const faultRoutes = <Kind extends string>(path: string, kinds: readonly Kind[], faults: FaultBoard<Kind>): Route[] => [
  { method: 'GET', pattern: path, handle: () => jsonReply({ faults: faults.all() }) },
  {
    method: 'POST',
    pattern: path,
    handle: (request) => {
      const fields = readFields(request.headers['content-type'], request.body);
      const kind = kinds.find((one) => one === textAt(fields, 'kind'));
      const times = Number(fields.times ?? 1);
      if (kind === undefined || !Number.isFinite(times)) return jsonReply({ code: 'PARAM_ERROR', message: 'kind' }, 400);
      faults.set(kind, times);
      return jsonReply({ faults: faults.all() });
    },
  },
];
