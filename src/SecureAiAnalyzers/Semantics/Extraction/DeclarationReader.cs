using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// Reads the declarations of a file without the bodies. More counts than <c>AreEquivalent(topLevel: true)</c> says: whether a property has
/// code of its own and uses <c>field</c>, whether a body is an iterator, whether a member has an initializer.
/// </summary>
internal sealed class DeclarationReader
{
    /// <summary>The name under which constructors stand, since code can call them without naming the type.</summary>
    public const string Construction = "new()";

    /// <summary>The type that holds top-level statements.</summary>
    public const string Program = "Program";

    /// <summary>Members that statements, patterns and operators of the language call without naming them.</summary>
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        "GetEnumerator", "GetAsyncEnumerator", "Current", "MoveNext", "MoveNextAsync", "Dispose", "DisposeAsync", "GetAwaiter", "GetResult", "IsCompleted",
        "OnCompleted", "Deconstruct", "Add", "Count", "Length", "Slice", "GetPinnableReference", "Invoke", "AppendLiteral", "AppendFormatted", "Create",
        "ToString", "Equals", "GetHashCode", "PrintMembers", "EqualityContract",
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "GroupJoin", "Join", "Cast",
    };

    private readonly Dictionary<string, DeclaredName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliased = new(StringComparer.Ordinal);
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private readonly HashSet<string> _attributes = new(StringComparer.Ordinal);
    private readonly List<Declaration> _declarations = [];
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private TypeDeclarationSyntax? _type;
    private bool _hasProgram;
    private Fingerprint _everywhere;

    private DeclarationReader()
    {
    }

    /// <summary>The declarations of a tree.</summary>
    public static TreeDeclarations Read(SyntaxTree tree)
    {
        var reader = new DeclarationReader();
        if (tree.GetRoot() is CompilationUnitSyntax unit)
            reader.AddUnit(unit);
        return new TreeDeclarations(
            reader._everywhere,
            reader._names,
            reader._declarations,
            reader._typeNames,
            reader._namespaces,
            reader._aliased,
            reader._opened,
            reader._attributes);
    }

    private void AddUnit(CompilationUnitSyntax unit)
    {
        AddEverywhere(unit.AttributeLists);
        AddMembers(unit.Members, AddUsings(unit.Externs, unit.Usings, Fingerprint.Empty));
    }

    /// <summary>What decides on the meaning of names in the declarations below: the same text may say something else in another file.</summary>
    private Fingerprint AddUsings(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings, Fingerprint container)
    {
        AddEverywhere(usings.Where(IsGlobal));
        foreach (var directive in usings.Where(static directive => IsGlobal(directive) && (directive.Alias is not null || IsStatic(directive))))
        {
            var names = directive.DescendantNodes().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText).ToArray();
            _opened.UnionWith(names);
            if (directive.Alias is not null)
                _aliased.UnionWith(names);
        }

        return externs.Concat<SyntaxNode>(usings.Where(static directive => !IsGlobal(directive)))
            .Aggregate(container, (result, directive) => Hash(directive, result));
    }

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private static bool IsStatic(UsingDirectiveSyntax directive) => directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);

    private void AddEverywhere(IEnumerable<SyntaxNode> parts)
    {
        foreach (var part in parts)
            _everywhere = Hash(part, _everywhere);
    }

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members, Fingerprint container)
    {
        foreach (var member in members)
            Add(member, container);
    }

    private void Add(MemberDeclarationSyntax member, Fingerprint container)
    {
        _mentioned.Clear();
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                AddNamespace(space);
                AddMembers(space.Members, AddUsings(space.Externs, space.Usings, container.With(space.Name.ToString())));
                break;
            case TypeDeclarationSyntax type:
                AddType(type, container);
                AddInside(type, container);
                break;
            case EnumDeclarationSyntax type:
                AddEnum(type, container);
                break;
            case BaseFieldDeclarationSyntax field:
                var fields = Hash(field, container);
                foreach (var variable in field.Declaration.Variables)
                    Add(variable.Identifier.ValueText, fields, isVisible: IsVisible(field));
                AddConstant(field);
                break;
            case GlobalStatementSyntax statement:
                AddProgram(container);
                foreach (var local in LocalsOf(statement))
                    Add(local, container.With(Program), isVisible: false);
                break;
            case IncompleteMemberSyntax:
                break; // is being typed, and declares nothing yet
            case ConstructorDeclarationSyntax constructor:
                AddConstructor(constructor.Identifier.ValueText, Hash(constructor, container), IsVisible(constructor));
                break;
            case DelegateDeclarationSyntax type:
                Add(type.Identifier.ValueText, Hash(type, container), Hash(type, container), isType: true);
                break;
            default:
                Add(NameOf(member), Hash(member, container), isVisible: IsVisible(member));
                break;
        }
    }

    /// <summary>Once for all statements: another one changes nothing that other files see.</summary>
    private void AddProgram(Fingerprint container)
    {
        if (!_hasProgram)
            Add(Program, container);
        _hasProgram = true;
    }

    /// <summary>The names that top-level code declares: a simple name in another file means them too, which is an error and no longer a type.</summary>
    private static IEnumerable<string> LocalsOf(GlobalStatementSyntax statement) => statement
        .DescendantNodes(static node => node is not (BlockSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Select(static node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            _ => null,
        })
        .OfType<string>();

    /// <summary>The namespace, and those that it stands in.</summary>
    private void AddNamespace(BaseNamespaceDeclarationSyntax space)
    {
        var path = "";
        foreach (var outer in space.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Reverse())
        {
            foreach (var part in outer.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
                _namespaces.Add(path = path + "." + part.Identifier.ValueText);
        }
    }

    private void AddType(TypeDeclarationSyntax type, Fingerprint container)
    {
        var shape = type.AttributeLists.Aggregate(container, (result, list) => Hash(list, result)).With((ulong)type.RawKind);
        foreach (var modifier in type.Modifiers)
            shape = IsRepeated(modifier) ? shape : shape.With((ulong)modifier.RawKind);
        foreach (var part in new SyntaxNode?[] { type.TypeParameterList, type.BaseList }.Concat(type.ConstraintClauses))
            shape = part is null ? shape : Hash(part, shape);
        Add(type.Identifier.ValueText, shape, shape, isType: true);
    }

    private void AddInside(TypeDeclarationSyntax type, Fingerprint container)
    {
        var outer = _type;
        _type = type.Identifier.ValueText.Length == 0 ? _type : type;
        AddParameters(type, container);
        AddMembers(type.Members, Inside(type, container));
        _type = outer;
    }

    /// <summary>The parameters of a primary constructor: in records they are properties too.</summary>
    private void AddParameters(TypeDeclarationSyntax type, Fingerprint container)
    {
        if (type.ParameterList is not { } list)
            return;

        _mentioned.Clear();
        var constructor = Hash(list, container.With(type.Identifier.ValueText));
        AddConstructor(type.Identifier.ValueText, constructor, isVisible: true);
        if (type is RecordDeclarationSyntax)
            Add("Deconstruct", constructor);
        foreach (var parameter in list.Parameters)
            Add(parameter.Identifier.ValueText, constructor, isVisible: type is RecordDeclarationSyntax);
    }

    private void AddConstructor(string type, Fingerprint constructor, bool isVisible)
    {
        Add(type, constructor, isVisible: isVisible);
        Add(Construction, constructor, isVisible: false);
    }

    /// <summary>The value of a member depends on those before it.</summary>
    private void AddEnum(EnumDeclarationSyntax type, Fingerprint container)
    {
        var all = Hash(type, container);
        Add(type.Identifier.ValueText, all, isType: true);
        foreach (var member in type.Members)
            Add(member.Identifier.ValueText, all);
        _everywhere = _everywhere.And(all);
    }

    /// <summary>Other constants may be made of it, whose names are not known here.</summary>
    private void AddConstant(BaseFieldDeclarationSyntax field)
    {
        if (field.Modifiers.Any(SyntaxKind.ConstKeyword) && IsVisible(field))
            _everywhere = _everywhere.And(Hash(field, Fingerprint.Empty));
    }

    private static bool IsSeenElsewhere(SyntaxTokenList modifiers, SyntaxNode? type) =>
        modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword)
        || type is not (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax)
        || ((TypeDeclarationSyntax)type).Modifiers.Any(SyntaxKind.PartialKeyword);

    private void Add(string? name, Fingerprint content, Fingerprint shape = default, bool isType = false, bool isVisible = true)
    {
        var isNamed = name is not null && !Unnamed.Contains(name);
        _declarations.Add(new Declaration(
            isNamed ? name : null, isType ? null : _type?.Identifier.ValueText, IsOpen(_type), content, isVisible ? [.. _mentioned] : []));
        if (!isNamed)
            _everywhere = _everywhere.And(content);
        if (name is null)
            return;

        var declared = new DeclaredName(1, isType, content, shape);
        _names[name] = _names.TryGetValue(name, out var others) ? others.And(declared) : declared;
    }

    /// <summary>Whether code can name the members of the type, and not the type.</summary>
    private static bool IsOpen(TypeDeclarationSyntax? type) => type?.Modifiers.Any(SyntaxKind.StaticKeyword) == true;

    /// <summary>Whether code of other files can name the member.</summary>
    private static bool IsVisible(MemberDeclarationSyntax member) => IsSeenElsewhere(member.Modifiers, member.Parent);

    private Fingerprint Inside(TypeDeclarationSyntax type, Fingerprint container)
    {
        container = container.With(type.Identifier.ValueText).With((ulong)type.Arity);

        // The members of an extension block belong to the type that it extends.
        return type.Identifier.ValueText.Length == 0 && type.ParameterList is { } extended ? Hash(extended, container) : container;
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax handler => handler.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The tokens of a declaration; of what is inside a body only what its callers can see.</summary>
    private Fingerprint Hash(SyntaxNode declaration, Fingerprint result)
    {
        foreach (var part in declaration.DescendantNodesAndTokensAndSelf(static node => !IsBody(node)))
        {
            if (part.AsNode() is { } node)
            {
                AddAttribute(node);
                result = IsBody(node) ? result.With((ulong)node.RawKind).With(UsesField(node) ? 1UL : 0).With(IsIterator(node) ? 1UL : 0) : result;
            }
            else if (!IsRepeated(part.AsToken()))
            {
                result = Hash(part.AsToken(), result);
            }
        }

        return result;
    }

    private void AddAttribute(SyntaxNode node)
    {
        if (node is AttributeSyntax { Name: var name })
        {
            var parts = name.DescendantNodesAndSelf(static part => part is not TypeArgumentListSyntax).OfType<SimpleNameSyntax>();
            _attributes.Add(parts.Last().Identifier.ValueText);
        }
    }

    /// <summary>Modifiers that are typed in front of a member are those of the next one until it has a name; which has the most of them already.</summary>
    private static bool IsRepeated(SyntaxToken token)
    {
        if (token.Parent is not MemberDeclarationSyntax member)
            return false;
        foreach (var modifier in member.Modifiers)
        {
            if (modifier.RawKind == token.RawKind)
                return modifier != token;
        }

        return false;
    }

    private Fingerprint Hash(SyntaxToken token, Fingerprint result)
    {
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            _typeNames.Add(token.ValueText);
            _mentioned.Add(token.ValueText);
        }

        return result.With((ulong)token.RawKind).With(token.ValueText);
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } } =>
            !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        ArgumentListSyntax { Parent: ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } => true,
        _ => false,
    };

    private static bool UsesField(SyntaxNode body) =>
        body.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>() is not null && body.DescendantTokens().Any(static token => token.Text == "field");

    private static bool IsIterator(SyntaxNode body) => body is BlockSyntax
        && body.DescendantNodes(static node => node is StatementSyntax and not LocalFunctionStatementSyntax
            or SwitchSectionSyntax or ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax).Any(static node => node is YieldStatementSyntax);
}
