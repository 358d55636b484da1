"""The YAML language server that VS Code's YAML extension runs, spoken to as an editor speaks to it."""

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any

_WAIT = 60.0


class LanguageServer:
    """One server; documents are opened in it, and it is asked about them."""

    def __init__(self, command: list[str], settings: dict[str, Any], folder: Path) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # fmt: skip
        self._settings = settings
        self._arrived: queue.Queue[dict[str, Any]] = queue.Queue()
        self._number = 0
        self._opened: set[str] = set()
        self._folder = folder
        threading.Thread(target=self._read, daemon=True).start()
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True, "didChangeConfiguration": {"dynamicRegistration": True}},
            "textDocument": {
                "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown", "plaintext"]}},
                "hover": {"contentFormat": ["markdown"]},
                "publishDiagnostics": {"relatedInformation": True},
                "formatting": {"dynamicRegistration": True},
            },
        }  # fmt: skip
        root = folder.as_uri()
        self._ask("initialize", {"processId": None, "rootUri": root, "capabilities": capabilities,
                                "workspaceFolders": [{"uri": root, "name": "register"}]})  # fmt: skip
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": settings})

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def complaints(self, documents: dict[Path, str]) -> dict[Path, list[str]]:
        """What the editor underlines in documents: lines with messages. All are opened at once: it waits before each."""
        asked = {self._open(path, text): path for path, text in documents.items()}
        found: dict[Path, list[str]] = {}
        while len(found) < len(documents):
            message = self._next()
            if (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] in asked
            ):
                path = asked[message["params"]["uri"]]
                found[path] = [_said(one) for one in message["params"]["diagnostics"]]
        for uri in asked:
            self._tell("textDocument/didClose", {"textDocument": {"uri": uri}})
        return found

    def complaint(self, path: Path, text: str) -> list[str]:
        """What the editor underlines in one document."""
        return self.complaints({path: text})[path]

    def completions(self, path: Path, text: str, line: int, column: int) -> list[dict[str, Any]]:
        """What is offered at a place of a document; lines and columns from 0."""
        found = self._asked_of(path, text, "completion", position={"line": line, "character": column})
        return list(found["items"] if isinstance(found, dict) else found or [])

    def hover(self, path: Path, text: str, line: int, column: int) -> str:
        """What is shown where the pointer rests on a place."""
        found = self._asked_of(path, text, "hover", position={"line": line, "character": column})
        return str(found["contents"]["value"]) if found else ""

    def formatted(self, path: Path, text: str) -> list[dict[str, Any]]:
        """The changes that Format Document makes."""
        found = self._asked_of(path, text, "formatting", options={"tabSize": 2, "insertSpaces": True})
        return list(found or [])

    def _asked_of(self, path: Path, text: str, what: str, **more: Any) -> Any:
        uri = self._open(path, text)
        answer = self._ask(f"textDocument/{what}", {"textDocument": {"uri": uri}, **more})
        self._tell("textDocument/didClose", {"textDocument": {"uri": uri}})
        return answer

    def _open(self, path: Path, text: str) -> str:
        """Open a document: under an address of its own, since verdicts on one that was closed may still be on their way."""
        uri = path.as_uri()
        if uri in self._opened:
            uri = (self._folder / f"again-{len(self._opened)}" / path.relative_to(self._folder)).as_uri()
        self._opened.add(uri)
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        """Ask, and wait for the answer."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == self._number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _next(self) -> dict[str, Any]:
        """The next message; what the server asks of the editor is answered on the way."""
        while True:
            message = self._arrived.get(timeout=_WAIT)
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._answer(message)})
            else:
                return message

    def _answer(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self._section(item.get("section", "")) for item in message["params"]["items"]]

    def _section(self, name: str) -> Any:
        """A section of the settings; `yaml.format.enable` is `enable` of `format` of `yaml`."""
        if name in self._settings:
            return self._settings[name]
        found: dict[str, Any] = {}
        for key, value in self._settings.items():
            if key.startswith(name + "."):
                *above, last = key.removeprefix(name + ".").split(".")
                here = found
                for part in above:
                    here = here.setdefault(part, {})
                here[last] = value
        return found or None

    def _tell(self, method: str, params: dict[str, Any]) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            while line := stream.readline():
                length = 0
                while line.strip():
                    name, _, value = line.partition(b":")
                    length = int(value) if name.lower() == b"content-length" else length
                    line = stream.readline()
                self._arrived.put(json.loads(stream.read(length)))
        except (OSError, ValueError):
            return


def _said(complaint: dict[str, Any]) -> str:
    return f"{complaint['range']['start']['line'] + 1}: {complaint['message']}"
