import { getDocument } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dataOf } from '../../../shared/api.js';
import { useWords } from '../../../shared/language.js';
import { QueryView } from '../../../shared/ui/QueryView.js';

interface SealedTextProps {
  /** In the vault. */
  readonly address: string;
}

/** A passage of the vault, fetched when somebody asks for it: nothing sealed is opened in passing. */
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
  const query = useQuery({
    queryKey: ['document', address],
    queryFn: async () => {
      const path = { ref: address };
      const read = getDocument({ path, parseAs: 'text', throwOnError: true });
      return (await dataOf(read)) as unknown as string;
    },
  });
  return (
    <QueryView query={query} rows={1}>
      {(text) => <span className="passage">{text}</span>}
    </QueryView>
  );
}
