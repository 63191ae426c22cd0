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
      local IFS=' ' text note
      local before="${COMP_WORDS[*]:1:COMP_CWORD-1}" word=${COMP_WORDS[COMP_CWORD]}
      COMPREPLY=()
      while IFS=$'\t' read -r text note; do
        # Inside a quote bash takes the text as it is.
        [[ $word == [\"\']* ]] || printf -v text %q "$text"
        COMPREPLY+=("$text")
      done < <("${1/#\~/$HOME}" completions --line "${before//\\ / }" --word "${2//\\ / }" 2>/dev/null)
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
      local -a texts notes open
      local text note any='m:{[:lower:][:upper:]}={[:upper:][:lower:]}'
      while IFS=$'\t' read -r text note; do
        if [[ $text == *[/\(] ]]; then
          open+=("$text")
        else
          texts+=("$text")
          notes+=("$text${note:+  -- $note}")
        fi
      done < <("${words[1]/#\~/$HOME}" completions \
        --line "${(j: :)${(@Q)words[2,CURRENT-1]}}" --word "${(Q)PREFIX}" 2>/dev/null)
      compadd -M "$any" -V taolab -l -d notes -a texts
      compadd -M "$any" -V taolab -S '' -a open
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
        set -l words (commandline -opc)
        set -e words[1]
        set -l word (commandline -ct)
        set -l plain (string unescape -- "$word")
        or set plain (string trim --left --chars '"\'' -- "$word")
        taolab completions --line "$words" --word "$plain" 2>/dev/null
    end
    complete -c taolab -f -a '(__taolab_complete)'

    """#
}
