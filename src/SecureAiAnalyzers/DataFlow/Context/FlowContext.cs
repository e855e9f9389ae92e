using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>What the engine knows about one compilation.</summary>
internal sealed class FlowContext
{
    /// <summary>The roles of what takes a credential of a model service, as text or in an object.</summary>
    public static readonly ImmutableArray<ApiRole> CredentialRoles = ImmutableArray.Create(ApiRole.Credential, ApiRole.CredentialObject);

    private readonly Memo<ISymbol, RequestBinding> _requestMembers = new(SymbolEqualityComparer.Default);
    private string? _sharedVersion;
    private StrongBox<bool>? _mayHoldSecret;
    private StrongBox<bool>? _mayNameTypes;

    public FlowContext(ProgramScope program, TeamSymbols team, OptionReader options)
    {
        Program = program;
        Ai = program.Ai;
        Code = program.Code;
        Compilation = program.Code.Compilation;
        Team = team;
        Options = options;
        Classified = new ClassifiedData(Ai, Code, options);
        Types = new FlowTypes(program.Ai, IsInSource);
        Handlers = new RequestHandlers(Implementations, Code);
        Throwing = new ThrowingMethods(Code, IsInSource);
        Named = new NamedSecrets(this);
        Members = new MemberRefs(Compilation, IsInSource);
    }

    /// <summary>The functions that other projects call, where it is asked what happens to what they give; null where a program is asked about.</summary>
    public SharedSurface? Surface { get; init; }

    /// <summary>Stands for what referenced projects say about their members.</summary>
    public string SharedVersion => _sharedVersion ??= Ai.Members.Shared?.Version ?? string.Empty;

    /// <summary>The catalogue as the compilation references it.</summary>
    public AiContext Ai { get; }

    /// <summary>What is asked about the code.</summary>
    public CodeScope Code { get; }

    /// <summary>What is asked about the program as a whole.</summary>
    public ProgramScope Program { get; }

    /// <summary>The options that the team set.</summary>
    public OptionReader Options { get; }

    /// <summary>What the team has declared.</summary>
    public TeamSymbols Team { get; }

    /// <summary>What the program has classified as personal.</summary>
    public ClassifiedData Classified { get; }

    /// <summary>How values of a type are treated.</summary>
    public FlowTypes Types { get; }

    /// <summary>The members as value graphs name them.</summary>
    public MemberRefs Members { get; }

    /// <summary>Which methods refuse what they are given.</summary>
    public ThrowingMethods Throwing { get; }

    /// <summary>Which functions read a setting by the name that they are given.</summary>
    public NamedSecrets Named { get; }

    /// <summary>What may run where a virtual method is called.</summary>
    public Implementations Implementations => Program.Implementations;

    /// <summary>What may run for a request.</summary>
    public RequestHandlers Handlers { get; }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>Rows of flow roles that name the member.</summary>
    public ImmutableArray<ResolvedRow<FlowRow>> RowsOf(ISymbol? member) => Ai.Members.FlowOf(member);

    /// <summary>Whether the member gives the text that it is given, or called on, as it is. What is only known as an object may be a text.</summary>
    public bool KeepsText(ISymbol member)
    {
        foreach (var row in RowsOf(member))
        {
            if (row.Row.Role == FlowRole.Verbatim && row.Row.IsOf(member))
                return true;
        }

        return member is { Name: nameof(ToString), ContainingType.SpecialType: SpecialType.System_Object };
    }

    /// <summary>Whether the code may hold a secret where it is not meant to be; false for most programs, without binding anything.</summary>
    public bool MayHoldSecret(CancellationToken cancellationToken) => (_mayHoldSecret ??= new StrongBox<bool>(
        !Team.IsEmpty || SecretMentions.MayGoAnywhere(Code, cancellationToken))).Value;

    /// <summary>Whether code says anywhere that data may name types; false for most programs, without binding anything.</summary>
    public bool MayNameTypes => (_mayNameTypes ??= new StrongBox<bool>(
        Code.TreesWith(NamedBucket.Assignment, ApiRole.TypeNaming).Count > 0 || Ai.Members.Of(ApiRole.TypeNaming).Any(IsSetByAttribute))).Value;

    private bool IsSetByAttribute(ResolvedRow<ApiRow> row) => row.Type.Name.EndsWith(nameof(Attribute), StringComparison.Ordinal)
        && row.Type.ContainingNamespace.GetTypeMembers().Where(type => type.SelfAndAncestors().Contains(row.Type, SymbolEqualityComparer.Default))
            .SelectMany(type => Code.Files.TreesWith(NamedBucket.Attribute, type.Name.Substring(0, type.Name.Length - nameof(Attribute).Length)))
            .Any(tree => MentionedNames.Of(tree).Contains(row.Row.Member!));

    /// <inheritdoc cref="AiContext.Declares"/>
    public bool IsInSource(ISymbol symbol) => Ai.Declares(symbol.OriginalDefinition);

    /// <summary>Whether code of the compilation may run where the member is used: its own, or what implements a member of another project.</summary>
    public bool MayRunOwnCode(ISymbol member) => IsInSource(member)
        || (member.IsAbstract && Ai.Members.Shared is { } shared && member.ContainingAssembly is { } assembly && shared.Has(assembly.Name));

    /// <summary>Whether something that is given to the method, or that it is called on, may arrive at a sink.</summary>
    public bool MayBeSink(IMethodSymbol method) =>
        IsNamedAsSink(method) || LogSinksOf(method) != SinkKinds.None || (Surface is not null && TakesCredential(method));

    /// <summary>What arrives in a parameter or property as a credential, where a project tells others of it.</summary>
    public SinkKinds CredentialSinksOf(ISymbol member, string? parameter) => Surface is null ? SinkKinds.None
        : Ai.Members.Of(member).Any(row => CredentialRoles.Contains(row.Row.Role) && row.Row.Parameter == parameter) ? SinkKinds.Credential
        : SinkKinds.None;

    private bool TakesCredential(IMethodSymbol method) => Ai.Members.Of(method).Any(static row => CredentialRoles.Contains(row.Row.Role));

    /// <summary>Whether the catalogue or the team names the method, or one of its parameters, as a sink.</summary>
    public bool IsNamedAsSink(IMethodSymbol method) => !Ai.Members.SinksOf(method).IsEmpty
        || (!Team.IsEmpty && (Team.SinksOf(method) != SinkKinds.None || TakesSink(method)));

    /// <summary>What happens to what the parameter gets, as attributes and the team's symbols file say.</summary>
    public SinkKinds DeclaredSinksOf(IParameterSymbol parameter) =>
        Team.SinksOf(parameter) | (parameter.ContainingSymbol is IMethodSymbol method ? WrittenByAttribute(method) : SinkKinds.None);

    /// <summary>What the argument is right for after the call, because the method throws otherwise.</summary>
    public SinkKinds SanitizesArgument(IParameterSymbol parameter)
    {
        var sinks = Team.SanitizesArgument(parameter);
        if (Ai.Members.Shared is not null)
        {
            foreach (var row in RowsOf(parameter.ContainingSymbol))
            {
                if (row.Row.Role == FlowRole.Sanitizer && row.Row.To.Contains(parameter.Name))
                    sinks |= row.Row.Sinks;
            }
        }

        return sinks;
    }

    /// <summary>What may happen to the arguments of a method or delegate because it writes a log entry.</summary>
    public SinkKinds LogSinksOf(IMethodSymbol called) =>
        MayWriteLog(called) ? SinkKinds.Log | SinkKinds.LogEntry : WrittenByAttribute(called.OriginalDefinition);

    /// <summary>Whether the method writes what the parameter gets to a log, and does nothing else with it.</summary>
    public bool IsLogged(IMethodSymbol method, IParameterSymbol parameter)
    {
        var sinks = LogSinksOf(method);
        foreach (var row in RowsOf(method))
        {
            if (row.Row.Role == FlowRole.Sink && row.Row.Parameter == parameter.Name)
                sinks |= row.Row.Sinks;
        }

        return sinks != SinkKinds.None && (sinks & ~(SinkKinds.Log | SinkKinds.LogEntry)) == SinkKinds.None;
    }

    /// <summary>Whether the type is one whose objects show a secret as text.</summary>
    public bool ShowsSecret(INamedTypeSymbol type) => Ai.Is(FlowRole.ShownSecret, type);

    /// <summary>Whether a call of the delegate may write a log entry: it takes a logger first and an exception last.</summary>
    public bool MayWriteLog(IMethodSymbol called) => called is
        {
            MethodKind: MethodKind.DelegateInvoke,
            Parameters: [{ Type: INamedTypeSymbol first }, _, .., { Type.Name: nameof(Exception) }],
        }
        && Ai.Is(ApiRole.LoggerType, first);

    /// <summary>Whether entries of the level are kept.</summary>
    public bool IsKeptLevel(ISymbol level) => Ai.Members.Of(level, ApiRole.KeptLevel) is not null;

    /// <summary>What happens to the arguments of a method that an attribute makes one that writes a log entry.</summary>
    private SinkKinds WrittenByAttribute(IMethodSymbol method)
    {
        if (method is not ({ IsPartialDefinition: true } or { PartialDefinitionPart: not null }))
            return SinkKinds.None;

        foreach (var attribute in (method.PartialDefinitionPart ?? method).GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Ai.Is(ApiRole.LogMethodAttribute, type))
                return HasKeptLevel(attribute) ? SinkKinds.Log | SinkKinds.LogEntry : SinkKinds.Log;
        }

        return SinkKinds.None;
    }

    private bool HasKeptLevel(AttributeData attribute) => attribute.ConstructorArguments
        .Concat(attribute.NamedArguments.Select(static argument => argument.Value))
        .Any(value => value is { Kind: TypedConstantKind.Enum, Type: { } type }
            && type.GetMembers().OfType<IFieldSymbol>().Any(level => Equals(level.ConstantValue, value.Value) && IsKeptLevel(level)));

    private bool TakesSink(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (Team.SinksOf(parameter) != SinkKinds.None)
                return true;
        }

        return false;
    }

    /// <summary>Whether the member is filled from a request.</summary>
    public RequestBinding RequestBindingOf(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not IPropertySymbol { SetMethod: not null } property)
            return RequestBinding.None;

        return _requestMembers.TryGetValue(property, out var known)
            ? known
            : _requestMembers.GetOrAdd(property, FindRequestBinding(property, cancellationToken));
    }

    private RequestBinding FindRequestBinding(IPropertySymbol property, CancellationToken cancellationToken)
    {
        if (!IsInSource(property) || !Program.Requests.IsBound(property))
            return RequestBinding.None;

        return Program.Requests.IsRequestMember(property, cancellationToken) ? RequestBinding.Text : RequestBinding.Other;
    }

    /// <summary>Whether the parameter is filled from a request.</summary>
    public bool IsRequestParameter(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        Program.Requests.IsRequestParameter(parameter, cancellationToken);

    /// <summary>Whether a model fills the parameter.</summary>
    public bool IsToolParameter(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        Program.IsToolParameter(parameter, cancellationToken);
}

/// <summary>What a request gives to a property.</summary>
internal enum RequestBinding
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something that is no text, as far as the services tell that the program registers.</summary>
    Other,

    /// <summary>Text.</summary>
    Text,
}
