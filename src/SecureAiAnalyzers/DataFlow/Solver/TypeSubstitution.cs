using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>The types that type parameters stand for where a function runs, as far as they are known.</summary>
internal sealed class TypeSubstitution : IEquatable<TypeSubstitution>
{
    private readonly IReadOnlyList<TypeArgument> _known;

    private TypeSubstitution(IReadOnlyList<TypeArgument> known) => _known = known;

    /// <summary>The types in a function that a call enters; null when none is known.</summary>
    /// <param name="site">The call.</param>
    /// <param name="function">The function that is entered.</param>
    /// <param name="outer">The types where the call stands.</param>
    public static TypeSubstitution? Entering(CallSite site, FlowFunction? function, TypeSubstitution? outer)
    {
        // A lambda or local function knows the type parameters of the functions around it.
        var isNested = function is { Parent: not null } && function.Body == site.Function.Body;
        if (site.TypeArguments.IsEmpty)
            return isNested ? outer : null;

        var known = new List<TypeArgument>();
        foreach (var argument in site.TypeArguments)
        {
            if (TypeOf(argument.Type, outer) is { } type)
                known.Add(argument with { Type = type });
        }

        if (isNested && outer is not null)
            known.AddRange(outer._known.Where(inherited => !known.Exists(argument => argument.Parameter.Equals(inherited.Parameter))));
        return known.Count == 0 ? null : new TypeSubstitution(known);
    }

    /// <summary>The types where a call stands, by those in the function that it enters; false when the call cannot be the one that entered it.</summary>
    /// <param name="site">The call.</param>
    /// <param name="function">The function.</param>
    /// <param name="inner">The types in the function.</param>
    /// <param name="members">The members of today.</param>
    /// <param name="outer">The types where the call stands; null when none is known.</param>
    public static bool TryLeaving(CallSite site, FlowFunction function, TypeSubstitution? inner, MemberRefs members, out TypeSubstitution? outer)
    {
        outer = function.Parent is not null && function.Body == site.Function.Body ? inner : null;
        var known = new List<TypeArgument>(outer?._known ?? []);
        if (site.ConstrainedTo is { } chosen && function.Method is { IsInterfaceMember: false } implementation)
            known.Add(new TypeArgument(chosen, new MemberRef(implementation.TypeId, implementation.TypeName, MemberKind.Other)));
        if (site.Request is { Kind: MemberKind.TypeParameter } request && members.HandledBy(function.Method, site) is { } handled)
            known.Add(new TypeArgument(request, handled));
        foreach (var argument in site.TypeArguments)
        {
            if (TypeOf(argument.Parameter, inner) is not { } type)
                continue;
            if (argument.Type.Kind == MemberKind.TypeParameter)
                known.Add(argument with { Parameter = argument.Type, Type = type });
            else if (!members.IsOrDerives(argument.Type, type))
                return false;
        }

        if (known.Count > 0)
            outer = new TypeSubstitution([.. known.Distinct()]);
        return true;
    }

    /// <summary>The type that a type or type parameter stands for; null when it is unknown.</summary>
    public static MemberRef? TypeOf(MemberRef? type, TypeSubstitution? types)
    {
        if (type is not { Kind: MemberKind.TypeParameter })
            return type;

        foreach (var argument in types?._known ?? [])
        {
            if (argument.Parameter.Equals(type))
                return argument.Type;
        }

        return null;
    }

    /// <inheritdoc />
    public bool Equals(TypeSubstitution? other) => ReferenceEquals(this, other) || (other is not null && _known.SequenceEqual(other._known));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TypeSubstitution);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var argument in _known)
            hash = (hash * 31) + argument.GetHashCode();
        return hash;
    }
}
