"""Recomputes the hashes of events.json from docs/record.md alone; prints them, one a line."""
import datetime, hashlib, json, pathlib, struct
COLUMNS = """stream version event_id type schema_version data occurred_on recorded_at actor acting_role acting_for command_id
    command inputs procedure_version rules_version build_id correlation_id causation_id prev_hash""".split()
def encode(name, value):
    if name == "recorded_at":
        value = (datetime.datetime.fromisoformat(value[:-1]) - datetime.datetime(1970, 1, 1)) // datetime.timedelta(microseconds=1)
    if name == "prev_hash": return bytes.fromhex(value)
    return struct.pack(">q", value) if isinstance(value, int) else value.encode("utf-8")
def field(name, value):
    return b"\xff" * 4 if value is None else struct.pack(">I", len(encode(name, value))) + encode(name, value)
for event in json.loads((pathlib.Path(__file__).parent / "events.json").read_text("utf-8")):
    print(hashlib.sha256(b"jishi/event/1" + b"".join(field(name, event[name]) for name in COLUMNS)).hexdigest())
