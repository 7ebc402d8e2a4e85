# Asks the real parser about snippets. In: a list of texts. Out: for each, what is wrong with it in Windows PowerShell 5.1.
$ErrorActionPreference = 'Stop'
$texts = [IO.File]::ReadAllText($args[0]) | ConvertFrom-Json

# Syntax that came after 5.1, by the class of its node.
$newNodes = @{
  TernaryExpressionAst = 'the ternary operator'
  PipelineChainAst     = '&& and ||'
}
$newTokens = @{
  QuestionQuestion       = '??'
  QuestionQuestionEquals = '??='
  QuestionDot            = '?.'
  QuestionLBracket       = '?[]'
  Clean                  = 'the clean block'
}

$results = foreach ($text in @($texts)) {
  $tokens = $null; $errors = $null
  $tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $tokens, [ref] $errors)
  $found = [Collections.Generic.List[string]]::new()
  foreach ($problem in $errors) { $found.Add("line $($problem.Extent.StartLineNumber): $($problem.Message)") }
  foreach ($node in $tree.FindAll({ $true }, $true)) {
    $what = $newNodes[$node.GetType().Name]
    if ($node -is [System.Management.Automation.Language.PipelineBaseAst] -and $node.Background) { $what = 'a trailing &' }
    if ($node -is [System.Management.Automation.Language.ScriptBlockAst] -and $node.CleanBlock) { $what = 'the clean block' }
    if ($node -is [System.Management.Automation.Language.MemberExpressionAst] -and $node.NullConditional) { $what = '?.' }
    if ($node -is [System.Management.Automation.Language.IndexExpressionAst] -and $node.NullConditional) { $what = '?[]' }
    if ($node -is [System.Management.Automation.Language.BinaryExpressionAst] -and "$($node.Operator)" -like '*replace' -and
      $node.Right.Extent.Text -match '\{') { $what = '-replace with a script block' }
    if ($what) { $found.Add("line $($node.Extent.StartLineNumber): Windows PowerShell 5.1 does not know $what") }
  }
  foreach ($token in $tokens) {
    $what = $newTokens["$($token.Kind)"]
    if ($token.Kind -eq 'Number' -and $token.Text -match '^[+-]?0b|[0-9a-f](?:u|y|uy|s|us|ul|n)(?:kb|mb|gb|tb|pb)?$') { $what = "the number $($token.Text)" }
    if ("$($token.Kind)" -in 'StringExpandable', 'HereStringExpandable' -and $token.Text -match '(?<!`)(?:``)*`(?:e|u\{)') { $what = 'the escape `e or `u{}' }
    if ($what) { $found.Add("line $($token.Extent.StartLineNumber): Windows PowerShell 5.1 does not know $what") }
  }
  @{ problems = @($found | Select-Object -Unique) }
}
[IO.File]::WriteAllText($args[1], (ConvertTo-Json -InputObject @($results) -Depth 4))
