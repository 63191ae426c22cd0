/// A shell whose Tab can ask the program itself what fits.
enum CompletionScript: String, CaseIterable {
  case bash, zsh, fish

  /// The script: a few lines that hand the typed line over and take the answer, so that a shell
  /// always offers what the prompt offers.
  var text: String {
    switch self {
    case .bash: CompletionScript.bashText
    case .zsh: CompletionScript.zshText
    case .fish: CompletionScript.fishText
    }
  }

  private static let bashText = #"""
    # bash completion for taolab; put it into a folder bash-completion reads, or source it.
    _taolab() {
      local line=${COMP_LINE:0:COMP_POINT} text note
      COMPREPLY=()
      while IFS=$'\t' read -r text note; do
        COMPREPLY+=("$text")
      done < <("${1/#\~/$HOME}" completions --line "${line#*[[:space:]]}" 2>/dev/null)
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[/\(] ]]; then
        compopt -o nospace
      fi
    }
    complete -F _taolab taolab

    """#

  private static let zshText = #"""
    #compdef taolab
    # zsh completion for taolab; call it _taolab and put it into a folder of $fpath.
    _taolab() {
      local -a texts notes
      local text note
      while IFS=$'\t' read -r text note; do
        texts+=("$text")
        notes+=("$text${note:+  -- $note}")
      done < <("${words[1]/#\~/$HOME}" completions --line "${(j: :)words[2,CURRENT]}" 2>/dev/null)
      compadd -l -d notes -a texts
    }
    if [ "$funcstack[1]" = "_taolab" ]; then
      _taolab "$@"
    else
      compdef _taolab taolab
    fi

    """#

  private static let fishText = #"""
    # fish completion for taolab; put it into ~/.config/fish/completions as taolab.fish.
    function __taolab_complete
        set -l words (commandline -opc) (commandline -ct)
        taolab completions --line (string join ' ' -- $words[2..-1]) 2>/dev/null
    end
    complete -c taolab -f -a '(__taolab_complete)'

    """#
}
