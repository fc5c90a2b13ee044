"use server";

import { action } from "#lib/platform/action";
import type { CivilDate } from "#lib/platform/clock";
import * as aliases from "#lib/registry/commands/aliases";
import * as offices from "#lib/registry/commands/offices";
import * as organisations from "#lib/registry/commands/organisations";
import * as people from "#lib/registry/commands/people";
import * as positions from "#lib/registry/commands/positions";
import * as projects from "#lib/registry/commands/projects";
import * as lookups from "#lib/registry/queries/lookups";
import { lookUpOffices } from "#lib/registry/queries/offices";
import { lookUpPlaces } from "#lib/registry/queries/places";
import * as shape from "#lib/registry/schema";

const organisationsLike = action(shape.lookupInput, lookups.lookUpOrganisations);
const peopleLike = action(shape.personLookupInput, lookups.lookUpPeople);
const projectsLike = action(shape.lookupInput, lookups.lookUpProjects);
const placesLike = action(shape.lookupInput, lookUpPlaces);
const officesLike = action(shape.lookupInput, lookUpOffices);

export const findOrganisations = async (text: string) => organisationsLike({ text });
/** Each person with the post held on the day `on`; without it, with the latest post. */
export const findPeople = async (text: string, on?: CivilDate) => peopleLike({ text, on });
export const findProjects = async (text: string) => projectsLike({ text });
export const findPlaces = async (text: string) => placesLike({ text });
/** The offices of our own cooperative: all of them without a text. */
export const findOffices = async (text = "") => officesLike({ text });

export const createOrganisation = action(
  shape.createOrganisationInput,
  organisations.createOrganisation,
);
export const changeOrganisation = action(
  shape.changeOrganisationInput,
  organisations.changeOrganisation,
);
export const addAlias = action(shape.addAliasInput, aliases.addAlias);
export const removeAlias = action(shape.removeAliasInput, aliases.removeAlias);

export const createPerson = action(shape.createPersonInput, people.createPerson);
export const changePerson = action(shape.changePersonInput, people.changePerson);
export const addPosition = action(shape.addPositionInput, positions.addPosition);
export const endPosition = action(shape.endPositionInput, positions.endPosition);
export const correctPosition = action(shape.correctPositionInput, positions.correctPosition);
export const removePosition = action(shape.removePositionInput, positions.removePosition);

export const createOffice = action(shape.createOfficeInput, offices.createOffice);
export const changeOffice = action(shape.changeOfficeInput, offices.changeOffice);

export const createProject = action(shape.createProjectInput, projects.createProject);
export const changeProject = action(shape.changeProjectInput, projects.changeProject);
