using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1010: compares with a word of Close's or the text of an id, or declares it as something that is no constant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ValueIsNotConstantFix))]
public sealed class ValueIsNotConstantFix() : SuggestedFix(RuleDescriptors.ValueIsNotConstant);
