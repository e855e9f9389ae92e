using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Tells whether a call runs a program that is always the same and may only tell something, such as <c>git log</c>.</summary>
internal sealed class ProgramEffects(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>What the call runs: any program, or a fixed one.</summary>
    public EffectKind Of(IOperation call)
    {
        var settings = SettingsOf(call).ToArray();
        var files = settings.SelectMany(setting => ValuesOf(setting, ApiRole.ProcessFile)).SelectMany(value => Texts(value)).ToArray();
        if (files.Length == 0 || !Array.TrueForAll(files, static file => file is not null && !ShellNames.IsShell(file) && !ProgramNames.Change(file)))
            return EffectKind.RunProgram;

        return settings.SelectMany(setting => ValuesOf(setting, ApiRole.ProcessArguments)).SelectMany(value => Texts(value)).Any(ProgramNames.TellChange)
            ? EffectKind.RunProgram
            : EffectKind.RunFixedProgram;
    }

    /// <summary>The call itself, and the objects that say what it runs.</summary>
    private IEnumerable<Origin> SettingsOf(IOperation call)
    {
        yield return new Origin(call);
        var given = call.GivenArguments()
            .Where(argument => code.Ai.Members.Of(argument.Parameter, ApiRole.ProcessSettings) is not null)
            .Select(static argument => argument.Value)
            .Concat(SettingsOfReceiver((call as IInvocationOperation)?.Instance));
        foreach (var origin in given.SelectMany(value => new ValueOrigins(code, cancellationToken).Of(value)))
            yield return origin;
    }

    private IEnumerable<IOperation> SettingsOfReceiver(IOperation? process) => process is null
        ? []
        : new ValueOrigins(code, cancellationToken).Of(process).SelectMany(origin => ValuesOf(origin, ApiRole.ProcessSettings))
            .Concat(PropertiesOn(process).SelectMany(property => new ValueOrigins(code, cancellationToken).Of(property)).Select(static origin => origin.Value));

    private static IEnumerable<IOperation> PropertiesOn(IOperation process) => process is IPropertyReferenceOperation property ? [property] : [];

    /// <summary>What the call or the construction gives to parameters and properties of the role.</summary>
    private IEnumerable<IOperation> ValuesOf(Origin owner, ApiRole role) => owner.Value.GivenArguments()
        .Where(argument => code.Ai.Members.Of(argument.Parameter, role) is not null)
        .Select(static argument => argument.Value)
        .Concat(owner.Value is IObjectCreationOperation creation ? SetOn(creation, owner.Frame, role) : []);

    private IEnumerable<IOperation> SetOn(IObjectCreationOperation creation, CallFrame? frame, ApiRole role)
    {
        var uses = ObjectReach.All(creation, code, cancellationToken, frame).Select(static use => use.User);
        var initialized = creation.Initializer?.DescendantsAndSelf() ?? [];
        return initialized.Concat(uses.OfType<IMemberReferenceOperation>())
            .OfType<IMemberReferenceOperation>()
            .Where(member => code.Ai.Members.Of(member.Member, role) is not null)
            .SelectMany(GivenTo);
    }

    /// <summary>What is assigned to the property, or added to the list in it.</summary>
    private static IEnumerable<IOperation> GivenTo(IMemberReferenceOperation member) => member.Parent switch
    {
        IAssignmentOperation assignment when assignment.Target == member => [assignment.Value],
        IInvocationOperation call when call.Instance == member => call.Arguments.Select(static argument => argument.Value),
        IMemberInitializerOperation entries => entries.Initializer.Descendants().OfType<IArgumentOperation>().Select(static argument => argument.Value),
        _ => [],
    };

    /// <summary>The constants that the value can be; null where one of them is not known.</summary>
    private IEnumerable<string?> Texts(IOperation value) =>
        code.Constants.Resolve(value, cancellationToken) is { IsEmpty: false } constants ? constants.Select(static constant => constant.Text) : [null];
}
