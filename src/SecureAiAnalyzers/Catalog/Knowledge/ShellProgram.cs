namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>How a shell or interpreter reads its arguments.</summary>
/// <param name="Operand">What the first argument is that belongs to no option.</param>
internal sealed record ShellProgram(ShellOperand Operand)
{
    private const string AnyScript = "script";

    /// <summary>Options behind which code stands, or the name of code.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>Options behind which all arguments are code.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>Options behind which another program stands.</summary>
    public IReadOnlyList<string> Runs { get; init; } = [];

    /// <summary>Other options that have a value.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Options without a value, where all that are not named have one.</summary>
    public IReadOnlyList<string>? Switches { get; init; }

    /// <summary>First arguments that decide what follows.</summary>
    public IReadOnlyDictionary<string, ShellProgram> Commands { get; init; } = new Dictionary<string, ShellProgram>();

    /// <summary>Letters that mean code at the end of several short options in one.</summary>
    public string Letters { get; init; } = string.Empty;

    /// <summary>Whether letter case does not count and a slash begins an option.</summary>
    public bool IsWindows { get; init; }

    /// <summary>Whether what follows the first code is data.</summary>
    public bool HasOneCode { get; init; }

    /// <summary>Whether the program is a shell, so that commands are what it is called for.</summary>
    public bool TakesCommands { get; init; }

    /// <summary>Whether the standard input is never code.</summary>
    public bool HasDataInput { get; init; }

    /// <summary>Whether the standard input is read as code: no script or command is among the arguments, or one that names the input.</summary>
    public bool ReadsInput(IReadOnlyList<string?> arguments)
    {
        if (HasDataInput)
            return false;

        var isNamed = arguments.Count > 0 && arguments[arguments.Count - 1] == "-";
        IReadOnlyList<string?> others = isNamed ? [.. arguments.Take(arguments.Count - 1)] : arguments;
        var rest = others.ToList().FindIndex(argument => argument is not null && Has(Rest, argument));
        if (rest >= 0)
            return rest == others.Count - 1;

        return (Operand != ShellOperand.Command || !HasOperand(others)) && IsCode(others, AnyScript);
    }

    /// <summary>Where the command begins that is run: behind the option that says so, or at the first operand; null where there is none.</summary>
    public int? CommandAt(IReadOnlyList<string?> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not { } argument)
                return null;
            if (Has(Rest, argument) || Has(Runs, argument) || (TakesCommands && IsCodeOption(argument)))
                return i + 1;
            if (IsOption(argument))
                i += HasValue(argument) || IsCodeOption(argument) ? 1 : 0;
            else if (!IsAssignment(argument))
                return FirstOperandRuns(i);
        }

        return null;
    }

    private int? FirstOperandRuns(int operand) => Operand switch
    {
        ShellOperand.Program or ShellOperand.Command => operand,
        ShellOperand.PlaceOfProgram or ShellOperand.PlaceOfCommand => operand + 1,
        _ => null,
    };

    private bool HasOperand(IReadOnlyList<string?> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not { } argument || !IsOption(argument))
                return true;
            if (IsCodeOption(argument) || HasValue(argument))
                i++;
        }

        return false;
    }

    /// <summary>Whether the argument behind the others is read as code, or names the code that is run.</summary>
    public bool IsCode(IReadOnlyList<string?> before, string head)
    {
        var hasCode = false;
        for (var i = 0; i < before.Count; i++)
        {
            var isLast = i == before.Count - 1;
            var argument = before[i];
            if (argument is null || !IsOption(argument))
            {
                if (!hasCode && argument is not null && IsAssignment(argument))
                    continue;
                if (Operand == ShellOperand.Data && Code.Count > 0)
                    continue;
                return !hasCode && IsCodeBehind(argument, [.. before.Skip(i + 1)], head);
            }

            if (Has(Rest, argument))
                return true;
            if (Has(Runs, argument))
                return new ShellProgram(ShellOperand.Program).IsCode([.. before.Skip(i + 1)], head);
            if (IsCodeOption(argument))
            {
                if (isLast)
                    return true;
                if (HasOneCode)
                    return false;
                hasCode = true;
                i++;
            }
            else if (HasValue(argument))
            {
                if (isLast)
                    return false;
                i++;
            }
        }

        return IsCodeHere(head, hasCode);
    }

    private bool IsCodeHere(string head, bool hasCode)
    {
        if (IsOption(head))
            return Rest.Concat(Code).Any(option => head.StartsWith(option, IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
        if (IsAssignment(head))
            return false;
        return !hasCode && Operand is not (ShellOperand.Data or ShellOperand.PlaceOfProgram or ShellOperand.PlaceOfCommand);
    }

    private bool IsCodeBehind(string? operand, IReadOnlyList<string?> rest, string head)
    {
        if (operand is not null && Commands.TryGetValue(operand, out var command))
            return command.IsCode(rest, head);

        return Operand switch
        {
            ShellOperand.Command => true,
            ShellOperand.Program => operand is not null && ShellNames.IsCode(operand, rest, head),
            ShellOperand.ImageOfProgram or ShellOperand.PlaceOfProgram => new ShellProgram(ShellOperand.Program).IsCode(rest, head),
            ShellOperand.PlaceOfCommand => true,
            _ => Runs.Count > 0 && IsBehindRun(rest, head),
        };
    }

    /// <summary>Where options may follow operands, as in <c>find . -exec sh -c …</c>.</summary>
    private bool IsBehindRun(IReadOnlyList<string?> rest, string head)
    {
        var run = rest.ToList().FindIndex(argument => argument is not null && Has(Runs, argument));
        return run >= 0 && new ShellProgram(ShellOperand.Program).IsCode([.. rest.Skip(run + 1)], head);
    }

    private bool IsOption(string argument) => argument.Length > 1
        && (argument[0] == '-' || (argument[0] == '/' && IsWindows && argument.IndexOf('/', 1) < 0) || Has(Values, argument));

    /// <summary>A variable that is set for the program that follows.</summary>
    private bool IsAssignment(string argument) => Operand == ShellOperand.Program && argument.IndexOf('=') > 0;

    private bool IsCodeOption(string argument) => Has(Code, argument)
        || (argument.Length > 2 && argument[0] == '-' && argument.Skip(1).All(char.IsLetter) && Letters.IndexOf(argument[argument.Length - 1]) >= 0);

    private bool HasValue(string argument) =>
        Has(Values, argument) || (Switches is not null && argument.IndexOf('=') < 0 && argument != "--" && !Switches.Contains(argument));

    private bool Has(IReadOnlyList<string> options, string argument) =>
        options.Contains(argument, IsWindows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
}

/// <summary>What the first argument of a program is that belongs to no option.</summary>
internal enum ShellOperand
{
    /// <summary>Nothing that is run; so are all that follow.</summary>
    Data,

    /// <summary>The code, or the file that has it; what follows is data.</summary>
    Script,

    /// <summary>The code, with all that follows.</summary>
    Command,

    /// <summary>Another program with its arguments.</summary>
    Program,

    /// <summary>Where another program runs, which follows.</summary>
    PlaceOfProgram,

    /// <summary>Where a command runs, which follows.</summary>
    PlaceOfCommand,

    /// <summary>What brings the program that follows.</summary>
    ImageOfProgram,
}
