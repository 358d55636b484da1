"""How PowerShell asks for words and takes them: its script, and the answer, which no code page can garble."""

import json
import os
from typing import ClassVar

from click.shell_completion import CompletionItem

from scrtrack.cli.whole_word import WholeWord

WORDS, WORD = "_SCRTRACK_WORDS", "_SCRTRACK_WORD"

# For Windows PowerShell 5.1 and PowerShell 7. Where a locked-down PC lets no tooltip be made, the bare words are given.
# A variable set to nothing is one that is not there. What holds another sign, such as a comma, is put in quotes, or
# PowerShell would take it apart.
_SCRIPT = """\
Register-ArgumentCompleter -Native -CommandName '%(prog_name)s', '%(prog_name)s.exe' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition })
    $typed = @($before | ForEach-Object {
        $value = $_.PSObject.Properties['Value']
        if ($value -and $value.Value -is [string]) { $value.Value } else { $_.Extent.Text }
    })
    if ($typed.Count -eq 0) { return }
    $kept = @($env:%(complete_var)s, $env:%(words)s, $env:%(word)s)
    try {
        $env:%(complete_var)s = 'powershell_complete'
        $env:%(words)s = $typed -join "`n"
        $env:%(word)s = "$wordToComplete"
        $answer = & $typed[0] 2>$null
    } finally {
        $env:%(complete_var)s = $kept[0]
        $env:%(words)s = $kept[1]
        $env:%(word)s = $kept[2]
    }
    if (-not $answer) { return }
    foreach ($one in ($answer | ConvertFrom-Json)) {
        $text = $one.value
        if ($text -match '[^\\w.:/\\\\=-]') { $text = "'" + ($text -replace "'", "''") + "'" }
        try {
            [System.Management.Automation.CompletionResult]::new($text, $one.value, 'ParameterValue', $one.about)
        } catch {
            $text
        }
    }
}
"""


class PowerShellComplete(WholeWord):
    """Completion for PowerShell. Files and folders are left to PowerShell, which offers them where nothing else is."""

    name: ClassVar[str] = "powershell"
    source_template: ClassVar[str] = _SCRIPT

    def source(self) -> str:
        """The script that is to be run in a window."""
        return self.source_template % {**self.source_vars(), "words": WORDS, "word": WORD}

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one that was begun, one a line, and that one."""
        begun = os.environ.get(WORD, "").strip("'\"")
        return os.environ.get(WORDS, "").split("\n")[1:], begun

    def format_completion(self, item: CompletionItem[str]) -> str:
        """A word and what is said beside it: all in ASCII."""
        return json.dumps({"value": item.value, "about": item.help or item.value})

    def complete(self) -> str:
        """The words as one list."""
        found = self.get_completions(*self.get_completion_args())
        return f"[{','.join(self.format_completion(item) for item in found if item.type == 'plain')}]"
