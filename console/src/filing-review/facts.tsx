import { Alert, Button } from 'antd';
import type { FactGroup } from './fact-groups';
import { copy } from './copy';

interface Props { groups: readonly FactGroup[]; corrected: ReadonlySet<string>; onCorrect: ((path: string, label: string) => void) | undefined }

const Section = ({ group, corrected, onCorrect }: { group: FactGroup } & Omit<Props, 'groups'>) => (
  <section className="fact-group" aria-label={group.title}>
    <h3>{group.title}</h3>
    <div className="fact-rows">
      {group.facts.map((fact) => {
        const full = group.title.startsWith(fact.label) ? fact.label : `${group.title} ${fact.label}`;
        return (
          <div key={fact.path} className={`fact ${corrected.has(fact.path) ? 'corrected' : ''}`} data-path={fact.path}>
            <span className="fact-label">{fact.label}</span>
            <span className="fact-value">
              <span className={fact.value === copy.empty || fact.value === copy.notApplicable ? 'weak' : ''}>{fact.value}</span>
              {fact.findings.map((finding) => <Alert key={finding.message} type={finding.level} showIcon title={finding.message} className="fact-finding" />)}
            </span>
            {onCorrect !== undefined && (
              <Button size="small" type="text" aria-label={copy.correctThis(full)} disabled={corrected.has(fact.path)} onClick={() => onCorrect(fact.path, full)}>
                {corrected.has(fact.path) ? copy.chosen : copy.correct}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  </section>
);

/** Every fact of the form with what the rules noticed beside it; a click lists it for correction. */
export const Facts = ({ groups, ...rest }: Props) => (
  <>
    {(['parties', 'claims', 'jurisdiction', 'facts', 'mediationWill'] as const).map((section) => {
      const inside = groups.filter((group) => group.section === section);
      return inside.length === 0 ? null : (
        <section key={section} aria-label={copy.sections[section]}>
          <h2 className="fact-section">{copy.sections[section]}</h2>
          {inside.map((group) => <Section key={group.key} group={group} {...rest} />)}
        </section>
      );
    })}
  </>
);
