namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>How a program that fetches packages, and runs them, reads its arguments.</summary>
internal sealed record PackageRunner
{
    private const string EndOfOptions = "--";

    /// <summary>What it fetches; null where the subcommand decides.</summary>
    public PackageKind? Kind { get; init; }

    /// <summary>First arguments that decide what follows.</summary>
    public IReadOnlyDictionary<string, PackageRunner> Commands { get; init; } = new Dictionary<string, PackageRunner>();

    /// <summary>Options whose value is the package, so that the first operand is only the program in it.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>Options whose value is the version of the package.</summary>
    public IReadOnlyList<string> Versions { get; init; } = [];

    /// <summary>Options with which it takes what is there already, or what was there on a day.</summary>
    public IReadOnlyList<string> Fixing { get; init; } = [];

    /// <summary>Other options that have a value.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Options without a value, where all that are not named have one.</summary>
    public IReadOnlyList<string>? Switches { get; init; }

    /// <summary>Letters that are such options, of which several may stand behind one hyphen.</summary>
    public string SwitchLetters { get; init; } = string.Empty;

    /// <summary>The package that is fetched, one that is not pinned before others; null where none is, or where it cannot be told.</summary>
    public FetchedPackage? Fetched(IReadOnlyList<CommandWord> arguments) => Fetched(arguments, []);

    private FetchedPackage? Fetched(IReadOnlyList<CommandWord> arguments, IReadOnlyList<CommandWord> named)
    {
        var options = new Options(this, named);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Text is not { } argument)
                return null;
            if (IsOption(argument))
                i = options.Read(arguments, i);
            else if (argument != EndOfOptions)
                return options.AreFixed ? null : Behind(options, arguments[i], [.. arguments.Skip(i + 1)]);
        }

        return options.AreFixed || Kind is null ? null : Chosen(options, options.Named, []);
    }

    private FetchedPackage? Behind(Options options, CommandWord operand, IReadOnlyList<CommandWord> rest)
    {
        if (Kind is null)
            return Commands.TryGetValue(operand.Text!, out var command) ? command.Fetched(rest, options.Named) : null;
        if (PackageRunners.RunsScript(operand.Text!, rest))
            return null;

        for (var i = 0; Versions.Count > 0 && i < rest.Count && rest[i].Text is { } text && text != EndOfOptions; i++)
            i = IsOption(text) ? options.Read(rest, i) : i;
        return Chosen(options, options.Named.Count > 0 ? options.Named : [operand], rest);
    }

    private FetchedPackage? Chosen(Options options, IReadOnlyList<CommandWord> packages, IReadOnlyList<CommandWord> rest)
    {
        var fetched = from package in packages
                      let isPinned = options.Version is { } version
                          ? PackageVersions.IsVersion(Kind!.Value, version)
                          : package.Text is { } text ? PackageVersions.IsPinned(Kind!.Value, text) : null
                      where isPinned is not null
                      orderby isPinned
                      select new FetchedPackage(package.Index, package.Text!, isPinned.Value, Kind!.Value, options.Version);
        var first = fetched.FirstOrDefault();
        var inside = Kind == PackageKind.Image && first is { IsPinned: true } ? PackageRunners.Fetched(rest) : null;
        return inside ?? first;
    }

    private static bool IsOption(string argument) => argument.Length > 1 && argument[0] == '-' && argument != EndOfOptions;

    private bool HasValue(string option) =>
        Packages.Contains(option) || Versions.Contains(option) || Values.Contains(option) || (Switches is not null && TakesNext(option, Switches));

    /// <summary>As <c>-it</c> is two switches, and <c>-v/data:/data</c> has its value already.</summary>
    private bool TakesNext(string option, IReadOnlyList<string> switches)
    {
        if (option.IndexOf('=') >= 0 || switches.Contains(option))
            return false;
        if (option[1] == '-')
            return true;

        var letter = option.Skip(1).TakeWhile(letter => SwitchLetters.IndexOf(letter) >= 0).Count() + 1;
        return letter == option.Length - 1;
    }

    /// <summary>What the options say that were read.</summary>
    private sealed class Options(PackageRunner runner, IReadOnlyList<CommandWord> named)
    {
        private readonly List<CommandWord> _named = [.. named];

        /// <summary>Packages that options have named.</summary>
        public IReadOnlyList<CommandWord> Named => _named;

        /// <summary>The version that an option has named.</summary>
        public string? Version { get; private set; }

        /// <summary>Whether an option keeps other versions from being fetched.</summary>
        public bool AreFixed { get; private set; }

        /// <summary>Reads the option at the place, and gives the place of the last word that belongs to it.</summary>
        public int Read(IReadOnlyList<CommandWord> arguments, int place)
        {
            var text = arguments[place].Text!;
            var sign = text.IndexOf('=');
            var option = sign < 0 ? text : text.Substring(0, sign);
            CommandWord? value = sign < 0 ? null : arguments[place] with { Text = text.Substring(sign + 1) };
            if (sign < 0 && runner.HasValue(text) && ++place < arguments.Count)
                value = arguments[place];

            AreFixed |= runner.Fixing.Contains(option) || runner.Fixing.Contains(option + "=" + value?.Text);
            if (runner.Packages.Contains(option) && value is { } package)
                _named.Add(package);
            if (runner.Versions.Contains(option))
                Version = value?.Text ?? string.Empty;
            return place;
        }
    }
}

/// <summary>A word of a command line.</summary>
/// <param name="Text">What it is; null where that is not known.</param>
/// <param name="Index">The argument in which it stands.</param>
internal readonly record struct CommandWord(string? Text, int Index);

/// <summary>A package that a command line fetches.</summary>
/// <param name="Index">The argument that names it.</param>
/// <param name="Name">How the argument names it.</param>
/// <param name="IsPinned">Whether it is always the same one.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Version">The version that an option names; null where none does.</param>
internal sealed record FetchedPackage(int Index, string Name, bool IsPinned, PackageKind Kind, string? Version);
