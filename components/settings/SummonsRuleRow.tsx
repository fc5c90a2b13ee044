import { Button } from "#components/ui/Button";
import { CheckField, TextField } from "#components/ui/Field";
import { channels } from "#lib/announcements/channels";
import { channelLabels } from "#lib/announcements/labels";
import type { SummonsRule } from "#lib/settings/schema";

interface Props {
  rule: SummonsRule;
  number: number;
  faults: { label: string | undefined; days: string | undefined };
  onRemove(): void;
}

/** A sort of assembly: how many days before it is summoned, and by which means. */
export function SummonsRuleRow({ rule, number, faults, onRemove }: Props) {
  const { key, label, days } = rule;
  return (
    <fieldset className="campo grupo">
      <legend className="chico gris">Asamblea {number}</legend>
      <input type="hidden" name="key" value={key} />
      <div className="par">
        <TextField
          name={`label.${key}`}
          label="Nombre"
          maxLength={80}
          defaultValue={label}
          error={faults.label}
        />
        <TextField
          name={`days.${key}`}
          label="Días de anticipación"
          help="Días calendario, según su estatuto."
          inputMode="numeric"
          maxLength={3}
          defaultValue={Number.isNaN(days) ? "" : days}
          error={faults.days}
        />
      </div>
      <fieldset className="mt-4">
        <legend>Medios por los que se avisa</legend>
        <div className="flex flex-wrap gap-x-6">
          {channels.map((channel) => (
            <CheckField
              key={channel}
              name={`channels.${key}`}
              value={channel}
              defaultChecked={rule.channels.includes(channel)}
              label={channelLabels[channel]}
            />
          ))}
        </div>
      </fieldset>
      <p className="mt-3">
        <Button variant="plain" onClick={onRemove}>
          Quitar {label || "esta asamblea"}
        </Button>
      </p>
    </fieldset>
  );
}
