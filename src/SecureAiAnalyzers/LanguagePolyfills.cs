namespace System
{
    /// <summary>Lets netstandard2.0 code use list patterns.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        /// <summary>The position in a list of this length.</summary>
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    using System.Diagnostics.CodeAnalysis;

    /// <summary>Lets netstandard2.0 code declare required members.</summary>
    [AttributeUsage(AttributeTargets.All, Inherited = false)]
    [ExcludeFromCodeCoverage]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Lets netstandard2.0 code declare required members.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    [ExcludeFromCodeCoverage]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }

    /// <summary>Lets netstandard2.0 code declare records and init-only properties.</summary>
    internal static class IsExternalInit;
}
