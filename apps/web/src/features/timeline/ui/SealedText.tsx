import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../shared/language.js';
import { QueryView } from '../../../shared/ui/QueryView.js';
import { type Piece, pieceAt, save } from '../api/piece.js';

interface SealedTextProps {
  /** In the vault. */
  readonly address: string;
}

/** A passage or a file of the vault, fetched when somebody asks for it: nothing sealed is opened in passing. */
export function SealedText({ address }: SealedTextProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <Opened address={address} />;
  return (
    <Button size="small" onClick={() => setOpen(true)}>
      {t('timeline.open')}
    </Button>
  );
}

function Opened({ address }: SealedTextProps) {
  const query = useQuery({ queryKey: ['document', address], queryFn: () => pieceAt(address) });
  return (
    <QueryView query={query} rows={1}>
      {(piece) =>
        piece.text === null ? (
          <Saved piece={piece} />
        ) : (
          <span className="passage">{piece.text}</span>
        )
      }
    </QueryView>
  );
}

/** What was uploaded as a file is never shown in place: whoever uploaded it chose what is in it. */
function Saved({ piece }: { readonly piece: Piece }) {
  const { t } = useWords();
  return (
    <Button size="small" onClick={() => save(piece)}>
      {t('timeline.save', { name: piece.name })}
    </Button>
  );
}
