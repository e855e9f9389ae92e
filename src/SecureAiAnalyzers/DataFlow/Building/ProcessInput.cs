using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Which program reads what is written to the standard input of a process, and whether it runs that.</summary>
internal sealed class ProcessInput(CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxLines = 8;

    private readonly PossibleValues _values = new(code, cancellationToken);

    /// <summary>The shell or interpreter that reads the input as code, because it was started without any; null when none is seen to.</summary>
    /// <param name="input">The input, or a variable that holds it.</param>
    public string? ReaderOf(IOperation input) => Origins(input.AsWritten(code.Bodies, cancellationToken))
        .SelectMany(origin => Origins((origin.Value as IMemberReferenceOperation)?.Instance))
        .Select(ReaderIn)
        .FirstOrDefault(static program => program is not null);

    private string? ReaderIn(Origin process)
    {
        var settings = Settings(process).ToArray();
        var programs = Of(settings, ApiRole.ProcessFile).SelectMany(_values.TextsOf).OfType<string>().Where(ShellNames.IsShell);
        var lines = CommandLines(Of(settings, ApiRole.ProcessArguments));
        return programs.FirstOrDefault(program => lines.Any(arguments => ShellNames.ReadsInput(program, arguments)));
    }

    /// <summary>The command lines that the settings may make, which a program chooses by its system: more than a few are not tried.</summary>
    private string?[][] CommandLines(IEnumerable<IOperation> settings)
    {
        string?[][] lines = [[]];
        foreach (var setting in settings)
            lines = [.. lines.SelectMany(line => Tokens(setting).Select(string?[] (more) => [.. line, .. more])).Take(MaxLines)];
        return lines;
    }

    private static IEnumerable<IOperation> Of(IEnumerable<(ApiRole Role, IOperation Value)> settings, ApiRole role) =>
        settings.Where(setting => setting.Role == role).Select(static setting => setting.Value);

    /// <summary>The words of each text of arguments that may be, or the entries of a list; null for one that is not known.</summary>
    private IEnumerable<IEnumerable<string?>> Tokens(IOperation arguments)
    {
        if (arguments.Type?.SpecialType != SpecialType.System_String)
            return [new ValueOrigins(code, cancellationToken).ListOf(arguments, frame: null)?.Select(TextOf) ?? [null]];

        if (IsAdded(arguments))
            return [[TextOf(arguments)]];

        var texts = code.Constants.ResolveAll(arguments, cancellationToken);
        return !texts.IsEmpty && texts.All(static text => text is { IsWhole: true, Text: not null })
            ? texts.Select(static text => text.Text!.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            : [TextOf(arguments) is { } only ? only.Split([' '], StringSplitOptions.RemoveEmptyEntries) : [null]];
    }

    private static bool IsAdded(IOperation argument) =>
        argument.Parent is IArgumentOperation { Parent: IInvocationOperation { Instance: IMemberReferenceOperation } };

    private string? TextOf(IOperation value) =>
        code.Constants.Resolve(value, cancellationToken) is [{ IsWhole: true, Text: { } text }] ? text : null;

    /// <summary>What is said about the program, where the process is started or made and where its settings are.</summary>
    private IEnumerable<(ApiRole Role, IOperation Value)> Settings(Origin made)
    {
        foreach (var (role, value) in Written(made))
        {
            if (role != ApiRole.ProcessSettings)
                yield return (role, value);
            else
            {
                foreach (var setting in Origins(value).SelectMany(Written))
                    yield return setting;
            }
        }
    }

    private IEnumerable<(ApiRole Role, IOperation Value)> Written(Origin made)
    {
        foreach (var argument in ArgumentsOf(made.Value))
        {
            if (RoleOf(argument.Parameter) is { } role)
                yield return (role, argument.Value);
        }

        if (made.Value is not IObjectCreationOperation creation)
            yield break;

        foreach (var change in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            foreach (var setting in SettingsIn(change))
                yield return setting;
        }

        foreach (var use in ObjectReach.All(creation, code, cancellationToken, made.Frame).Where(static use => !use.IsPassedOn))
        {
            foreach (var setting in ChangesOn(use.Value).SelectMany(SettingsIn))
                yield return setting;
        }
    }

    /// <summary>What sets a member of the object, of settings that it has, or adds to a list in it.</summary>
    private static IEnumerable<IOperation> ChangesOn(IOperation reference)
    {
        var member = reference.Parent;
        while (member is IMemberReferenceOperation { Parent: IMemberReferenceOperation outer })
            member = outer;
        return member is IMemberReferenceOperation { Parent: { } change } ? [change] : [];
    }

    private IEnumerable<(ApiRole Role, IOperation Value)> SettingsIn(IOperation change)
    {
        switch (change)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when RoleOf(target.Member) is { } role:
                return [(role, assignment.Value)];
            case IInvocationOperation { Instance: IMemberReferenceOperation list, Arguments: [var added] } when RoleOf(list.Member) is { } role:
                return [(role, added.Value)];
            case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation list } when RoleOf(list.Member) is { } role:
                return ((IMemberInitializerOperation)change).Initializer.Initializers.OfType<IInvocationOperation>()
                    .Where(static call => call.Arguments.Length == 1)
                    .Select(call => (role, call.Arguments[0].Value));
            default:
                return [];
        }
    }

    private ApiRole? RoleOf(ISymbol? member)
    {
        foreach (var role in new[] { ApiRole.ProcessFile, ApiRole.ProcessArguments, ApiRole.ProcessSettings })
        {
            if (member is IParameterSymbol parameter ? code.Ai.Members.Of(parameter, role) is not null : code.Ai.Members.Of(member, role) is not null)
                return role;
        }

        return null;
    }

    private static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation made) => made switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => Array.Empty<IArgumentOperation>(),
    };

    private IEnumerable<Origin> Origins(IOperation? value) =>
        new ValueOrigins(code, cancellationToken).Of(value).Where(static origin => !origin.IsEnd);
}
