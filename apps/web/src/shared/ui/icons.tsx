import {
  AuditOutlined,
  BarChartOutlined,
  CheckOutlined,
  ClockCircleOutlined,
  CloseOutlined,
  EditOutlined,
  EllipsisOutlined,
  ExclamationOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  HourglassOutlined,
  LockOutlined,
  MinusOutlined,
  NotificationOutlined,
  SafetyOutlined,
  SwapOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { Gate, StepTask } from '@jishi/client';
import type { ComponentType } from 'react';
import type { WaitCause } from '../contract.js';

const causes: { readonly [Cause in WaitCause]: ComponentType } = {
  person: UserOutlined,
  clock: ClockCircleOutlined,
  quorum: TeamOutlined,
  document: FileTextOutlined,
  'external-reply': SwapOutlined,
  gate: SafetyOutlined,
};

const steps: Readonly<Record<string, ComponentType>> = {
  analysis: BarChartOutlined,
  proposal: EditOutlined,
  recommendation: TeamOutlined,
  inspection: FileDoneOutlined,
  decision: AuditOutlined,
  publicity: NotificationOutlined,
  probation: HourglassOutlined,
};

const gates: { readonly [State in Gate['state']]: ComponentType } = {
  met: CheckOutlined,
  open: EllipsisOutlined,
  'not-required': MinusOutlined,
  warned: ExclamationOutlined,
};

const tasks: { readonly [State in StepTask['state']]: ComponentType } = {
  'not-started': MinusOutlined,
  'in-progress': EllipsisOutlined,
  recorded: CheckOutlined,
  waiting: UserOutlined,
  'cannot-start': LockOutlined,
  problem: ExclamationOutlined,
};

interface IconProps<Of> {
  readonly of: Of;
}

/** Icons always stand beside their word, so they say nothing to a screen reader. */
export function CauseIcon({ of }: IconProps<WaitCause>) {
  return <Silent icon={causes[of]} />;
}

export function StepIcon({ of }: IconProps<string>) {
  return <Silent icon={steps[of] ?? FileTextOutlined} />;
}

export function GateIcon({ of }: IconProps<Gate['state']>) {
  return <Silent icon={gates[of]} />;
}

export function TaskIcon({ of }: IconProps<StepTask['state']>) {
  return <Silent icon={tasks[of]} />;
}

const named = {
  done: CheckOutlined,
  refused: CloseOutlined,
  late: ExclamationOutlined,
  clock: ClockCircleOutlined,
  lock: LockOutlined,
  sign: EditOutlined,
};

export function Icon({ of }: IconProps<keyof typeof named>) {
  return <Silent icon={named[of]} />;
}

function Silent({ icon: Shape }: { readonly icon: ComponentType }) {
  return (
    <span aria-hidden="true">
      <Shape />
    </span>
  );
}
