"use client";

import { CountEntry } from "#components/editorial/form/CountEntry";
import { EntrySource } from "#components/editorial/form/EntrySource";
import { LookupEntry } from "#components/editorial/form/LookupEntry";
import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { fieldId } from "#lib/editorial/form/paths";
import type { EventDraft } from "#lib/events/schema";
import { createProject, findProjects } from "#lib/registry/actions";

type ProjectRow = EventDraft["projects"]["named"][number];

const blank = (key: string): ProjectRow => ({ key, projectId: null, name: "" });

/** The projects behind an event: those with a name, and how many have none. */
export function ProjectFields() {
  return (
    <div className="campo" id={fieldId("projects")}>
      <Rows title="Proyectos" help="Los que dieron apoyo al evento.">
        <RowList<ProjectRow>
          path="projects.named"
          noun="el proyecto"
          addLabel="Agregar un proyecto"
          max={30}
          blank={blank}
        >
          {(path) => (
            <LookupEntry
              namePath={`${path}.name`}
              idPath={`${path}.projectId`}
              label="Proyecto"
              find={findProjects}
              create={(name) => createProject({ name })}
            />
          )}
        </RowList>
      </Rows>
      <div className="par mt-4">
        <CountEntry
          path="projects.unidentified"
          label="Proyectos sin identificar"
          help="Mencionados sin decir su nombre."
        />
      </div>
      <EntrySource path="projects" label="Proyectos" />
    </div>
  );
}
