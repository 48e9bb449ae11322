import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

type Resource = { Ref?: string; 'Fn::GetAtt'?: [string, string]; 'Fn::Join'?: [string, [Resource, string]]; 'Fn::Sub'?: string };
interface Statement { Effect: string; Action: string[]; Resource: Resource[] }
export interface DeclaredFunction {
  readonly name: string;
  /** "functions/fees/handler.ts" */
  readonly entry: string;
  readonly rights: readonly string[];
  readonly environment: readonly string[];
  /** Patterns of files put beside the bundle */
  readonly files: readonly string[];
}
interface Group { [name: string]: { handler: string; package?: { patterns: string[] }; environment?: Record<string, unknown>; iamRoleStatements?: Statement[] } }

const read = <T>(root: string, file: string): T => load(readFileSync(join(root, file), 'utf8')) as T;

const nameOf = (resource: Resource): string => {
  if (resource.Ref !== undefined) return resource.Ref;
  if (resource['Fn::GetAtt']?.[1] === 'Arn') return resource['Fn::GetAtt'][0];
  if (resource['Fn::Join'] !== undefined) return `${nameOf(resource['Fn::Join'][1][0])}/${resource['Fn::Join'][1][1]}`;
  if (resource['Fn::Sub'] === 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${WebsocketsApi}/*/*/@connections/*') return 'WebsocketsApi';
  throw new Error(`a resource this check does not know: ${JSON.stringify(resource)}`);
};

export const declaredFunctions = (root: string): DeclaredFunction[] => {
  const { functions } = read<{ functions: string[] }>(root, 'serverless.yml');
  return functions.flatMap((reference) => Object.entries(read<Group>(root, /\$\{file\((.+)\)\}/.exec(reference)?.[1] ?? reference)).map(([name, declared]) => ({
    name,
    entry: `${declared.handler.replace(/\.handler$/, '')}.ts`,
    rights: (declared.iamRoleStatements ?? []).flatMap(({ Action, Resource }) => Action.flatMap((action) => Resource.map((resource) => `${action} ${nameOf(resource)}`))).sort(),
    environment: Object.keys(declared.environment ?? {}).sort(),
    files: declared.package?.patterns ?? [],
  })));
};

/** Names every function gets (serverless.yml, provider.environment). */
export const commonEnvironment = (root: string): string[] => Object.keys(read<{ provider: { environment: Record<string, string> } }>(root, 'serverless.yml').provider.environment);
