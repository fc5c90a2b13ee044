import type { TestProject } from "vitest/node";
import type { Access } from "#lib/platform/database/access";
import { startCluster } from "#tests/support/database";

declare module "vitest" {
  export interface ProvidedContext {
    clusterAccess: Access;
    clusterFolder: string;
  }
}

/** One cluster for all integration tests; each file works on a copy of its template database. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  project.provide("clusterAccess", cluster.access);
  project.provide("clusterFolder", cluster.folder);
  return cluster.stop;
}
