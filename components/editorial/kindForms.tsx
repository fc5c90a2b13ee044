"use client";

import type { ComponentType } from "react";
import {
  AnnouncementForm,
  announcementSteps,
} from "#components/announcements/form/AnnouncementForm";
import type { Step } from "#components/editorial/workspace/Steps";
import { EventForm, eventSteps } from "#components/events/form/EventForm";
import { PageForm, pageSteps } from "#components/pages/form/PageForm";
import type { KindName } from "#lib/editorial/schema";

interface KindForm {
  Fields: ComponentType;
  steps: readonly Step[];
}

/** The form of each kind. */
export const kindForms: Record<KindName, KindForm> = {
  event: { Fields: EventForm, steps: eventSteps },
  announcement: { Fields: AnnouncementForm, steps: announcementSteps },
  page: { Fields: PageForm, steps: pageSteps },
};
