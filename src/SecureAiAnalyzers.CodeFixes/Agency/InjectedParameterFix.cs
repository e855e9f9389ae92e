using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>
/// Fix of SAI6017: mark the parameter with the attribute that its host obeys; where the host obeys none, take the service from the provider, in a
/// function that nothing calls by itself.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InjectedParameterFix))]
[Shared]
public sealed class InjectedParameterFix : SecureAiCodeFix
{
    private const string MarkKey = "SAI6017.Mark";
    private const string ProviderKey = "SAI6017.Provider";

    /// <summary>Makes the fix.</summary>
    public InjectedParameterFix()
        : base(RuleTable.InjectedParameter.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        var parameters = context.Diagnostic.AdditionalLocations.Select(context.NodeAt)
            .Select(static node => node?.FirstAncestorOrSelf<ParameterSyntax>())
            .OfType<ParameterSyntax>()
            .ToArray();
        if (parameters.Length == 0 || parameters.Length != context.Diagnostic.AdditionalLocations.Count)
            return [];

        return context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var own) && own is not null
            ? OfMark(context, parameters, own)
            : OfProvider(context, parameters);
    }

    private static IEnumerable<Repair> OfMark(RepairContext context, ParameterSyntax[] parameters, string own)
    {
        var marks = parameters.Select(parameter => ServiceMark.On(parameter, context.Model)).OfType<ServiceMark>().ToArray();
        if (marks.Length != parameters.Length || marks.Any(static mark => mark.HasKey && !mark.HasTextKey))
            return [];

        var name = own.Substring(own.LastIndexOf('.') + 1).Replace("Attribute", string.Empty);
        return
        [
            new Repair($"Mark it with '[{name}]'", MarkKey, editor => Mark(editor, marks, own)) { Target = parameters[0] },
        ];
    }

    private static void Mark(SyntaxEditor editor, ServiceMark[] marks, string own)
    {
        foreach (var mark in marks)
        {
            var name = SyntaxFactory.ParseName("global::" + own).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
            editor.ReplaceNode(mark.Attribute, (current, _) => ((AttributeSyntax)current).WithName(name));
        }
    }

    private static IEnumerable<Repair> OfProvider(RepairContext context, ParameterSyntax[] parameters)
    {
        var function = parameters[0].Parent?.Parent;
        if (function is null
            || parameters.Any(parameter => parameter.Parent?.Parent != function)
            || ServiceLookup.Of(function, parameters, context) is not { } lookup)
        {
            return [];
        }

        return [new Repair("Take it from the service provider", ProviderKey, editor => Take(editor, function, lookup)) { Target = function }];
    }

    private static void Take(SyntaxEditor editor, SyntaxNode function, ServiceLookup lookup)
    {
        editor.ReplaceNode(function, (current, _) => lookup.In(current).WithAdditionalAnnotations(Formatter.Annotation));
        UsingDirectives.Add(editor, "Microsoft.Extensions.DependencyInjection");
    }
}
