import '@xyflow/react/dist/base.css';
import type { ProcedureVersion } from '@jishi/client';
import {
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import { useWords, type Words } from '../../../shared/language.js';
import { StepIcon } from '../../../shared/ui/icons.js';
import { closingActs, type Mark, type Step } from '../model/procedure-view.js';
import { ClockWords } from './ClockWords.js';
import { MarkTag } from './MarkTag.js';

interface ProcedureGraphProps {
  readonly of: ProcedureVersion;
  /** By kind of step, how it differs from the version that is compared with. */
  readonly marks: ReadonlyMap<string, Mark>;
}

type StepNode = Node<{ readonly step: Step; readonly mark: Mark | null }, 'step'>;

/** Of one step with the arrow to the next; what stands in it has to find room. */
const HEIGHT = 170;
const nodeTypes = { step: StepBox };

/** The steps in their order, each left by the acts that close it. Nothing in it moves: it is read, not drawn. */
export function ProcedureGraph({ of: { steps }, marks }: ProcedureGraphProps) {
  const words = useWords();
  return (
    <div
      className="procedure-graph"
      style={{ height: steps.length * HEIGHT }}
      role="group"
      aria-label={words.t('procedures.graphLabel')}
    >
      <ReactFlow
        nodes={steps.map((step, index) => nodeOf(step, index, marks.get(step.kind) ?? null))}
        edges={edgesOf(steps, words)}
        nodeTypes={nodeTypes}
        defaultViewport={{ x: 24, y: 12, zoom: 1 }}
        minZoom={1}
        maxZoom={1}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        panOnDrag={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
      />
    </div>
  );
}

function nodeOf(step: Step, index: number, mark: Mark | null): StepNode {
  return {
    id: step.kind,
    type: 'step',
    position: { x: 0, y: index * HEIGHT },
    data: { step, mark },
  };
}

function edgesOf(steps: readonly Step[], { pick, join }: Words): Edge[] {
  return steps.slice(1).map((step, index) => {
    const before = steps[index] as Step;
    return {
      id: `${before.kind}/${step.kind}`,
      source: before.kind,
      target: step.kind,
      label: join(closingActs(before).map(({ title }) => pick(title))),
      markerEnd: { type: MarkerType.ArrowClosed },
    };
  });
}

function StepBox({ data: { step, mark } }: NodeProps<StepNode>) {
  const { t, pick } = useWords();
  const { kind, title, owner, gates, clocks } = step;
  return (
    <div className="procedure-step">
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <strong>
        <StepIcon of={kind} /> {pick(title)}
      </strong>{' '}
      {mark === null ? null : <MarkTag of={mark} />}
      <div className="muted">
        {t('procedures.owner', { role: pick(owner.title) })}
        {' · '}
        {gates.length === 0
          ? t('procedures.noGates')
          : t('procedures.gateCount', { count: gates.length })}
      </div>
      {clocks.map((clock) => (
        <span key={clock.name} className="procedure-clock">
          <ClockWords clock={clock} />
        </span>
      ))}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}
