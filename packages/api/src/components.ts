/** Every named schema of the API, once. */
import { Application, ApplicationCreate, ApplicationUpdate } from '@afterview/core/applications/schema';
import { Event, eventSchemas } from '@afterview/core/events/catalogue';
import { FollowUp, FollowUpAction, FollowUpCreate, FollowUpSend } from '@afterview/core/follow-ups/schema';
import {
  Interview,
  InterviewCancel,
  InterviewComplete,
  InterviewNoShow,
  InterviewReopen,
  InterviewCompleted,
  InterviewCreate,
  InterviewUpdate,
} from '@afterview/core/interviews/schema';
import {
  NextStep,
  NextStepAgree,
  NextStepCancel,
  NextStepCounter,
  NextStepDecline,
  NextStepReopen,
  NextStepComplete,
  NextStepCreate,
  NextStepInput,
  NextStepUpdate,
} from '@afterview/core/next-steps/schema';
import { Progress, WhatsNext } from '@afterview/core/progress/schema';
import { PlatformCreate, PlatformCreated } from '@afterview/core/platforms/schema';
import {
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
} from '@afterview/core/webhooks/schema';
import { ApplicationPage } from './applications/routes.ts';
import { EventPage } from './events/routes.ts';
import { FollowUpPage } from './follow-ups/routes.ts';
import { ProblemDetails } from './http/problems.ts';
import { InterviewPage } from './interviews/routes.ts';
import { NextStepPage } from './next-steps/routes.ts';
import { WebhookEndpointPage } from './webhooks/routes.ts';

export const components = [
  Application,
  ApplicationCreate,
  ApplicationUpdate,
  ApplicationPage,
  Interview,
  InterviewCreate,
  InterviewUpdate,
  InterviewCancel,
  InterviewComplete,
  InterviewNoShow,
  InterviewReopen,
  InterviewCompleted,
  InterviewPage,
  NextStep,
  NextStepCreate,
  NextStepInput,
  NextStepUpdate,
  NextStepComplete,
  NextStepAgree,
  NextStepCancel,
  NextStepCounter,
  NextStepDecline,
  NextStepReopen,
  NextStepPage,
  FollowUp,
  FollowUpCreate,
  FollowUpAction,
  FollowUpSend,
  FollowUpPage,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
  WebhookEndpointPage,
  PlatformCreate,
  PlatformCreated,
  WhatsNext,
  Progress,
  ...eventSchemas,
  Event,
  EventPage,
  ProblemDetails,
];
