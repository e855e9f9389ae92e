using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>Some SDKs of the catalogue. A bit for each, because every compilation joins those of all its references.</summary>
internal readonly record struct SdkSet
{
    private const int BitsOfWord = 64;

    private static readonly Dictionary<SdkCatalog, int> Positions = AiCatalog.All
        .Select(static (sdk, position) => (Sdk: sdk, Position: position))
        .ToDictionary(static entry => entry.Sdk, static entry => entry.Position);

    private readonly ulong _first;
    private readonly ulong _second;

    private SdkSet(ulong first, ulong second)
    {
        _first = first;
        _second = second;
    }

    /// <summary>Whether it has none.</summary>
    public bool IsEmpty => (_first | _second) == 0;

    /// <summary>One SDK.</summary>
    public static SdkSet Of(SdkCatalog sdk)
    {
        var position = Positions[sdk];
        return position switch
        {
            < BitsOfWord => new SdkSet(1UL << position, 0),
            < 2 * BitsOfWord => new SdkSet(0, 1UL << (position - BitsOfWord)),
            _ => throw new InvalidOperationException("The catalogue has more SDKs than a set has bits."),
        };
    }

    /// <summary>Those of both.</summary>
    public static SdkSet operator |(SdkSet left, SdkSet right) => new(left._first | right._first, left._second | right._second);

    /// <summary>Those that stand in both.</summary>
    public static SdkSet operator &(SdkSet left, SdkSet right) => new(left._first & right._first, left._second & right._second);

    /// <summary>Whether it has the SDK.</summary>
    public bool Contains(SdkCatalog sdk) => !(this & Of(sdk)).IsEmpty;

    /// <summary>Whether it has one of the SDKs.</summary>
    public bool HasAny(SdkCatalog[] sdks)
    {
        foreach (var sdk in sdks)
        {
            if (Contains(sdk))
                return true;
        }

        return false;
    }
}
