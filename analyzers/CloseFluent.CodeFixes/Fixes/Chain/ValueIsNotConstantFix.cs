using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1010: compares with a word of Close's or the text of an id, or declares a field or variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ValueIsNotConstantFix))]
public sealed class ValueIsNotConstantFix() : SuggestedFix(RuleDescriptors.ValueIsNotConstant);
