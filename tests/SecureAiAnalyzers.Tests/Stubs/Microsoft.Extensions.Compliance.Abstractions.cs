#nullable enable
#pragma warning disable

// Classification, redaction and redacting logging of Microsoft.Extensions.Compliance.Abstractions, .Compliance.Redaction
// and .Telemetry(.Abstractions) 10.11.0.

namespace Microsoft.Extensions.Compliance.Classification
{
    using System;
    using System.Collections.Generic;
    using System.ComponentModel;
    using System.Globalization;

    public readonly struct DataClassification : IEquatable<DataClassification>
    {
        public DataClassification(string taxonomyName, string value) => throw null!;
        public static DataClassification None { get; }
        public static DataClassification Unknown { get; }
        public string TaxonomyName { get; }
        public string Value { get; }
        public static bool operator ==(DataClassification left, DataClassification right) => throw null!;
        public static bool operator !=(DataClassification left, DataClassification right) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(DataClassification other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field
            | AttributeTargets.Interface | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter,
            AllowMultiple = true)]
    public class DataClassificationAttribute : Attribute
    {
        protected DataClassificationAttribute(DataClassification classification) => throw null!;
        public string Notes { get; set; }
        public DataClassification Classification { get; }
    }

    public sealed class DataClassificationSet : IEquatable<DataClassificationSet>
    {
        public DataClassificationSet(DataClassification classification) => throw null!;
        public DataClassificationSet(IEnumerable<DataClassification> classifications) => throw null!;
        public DataClassificationSet(params DataClassification[] classifications) => throw null!;
        public static implicit operator DataClassificationSet(DataClassification classification) => throw null!;
        public static DataClassificationSet FromDataClassification(DataClassification classification) => throw null!;
        public DataClassificationSet Union(DataClassificationSet other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(DataClassificationSet? other) => throw null!;
        public override string ToString() => throw null!;
    }

    public class DataClassificationTypeConverter : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => throw null!;
        public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => throw null!;
        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => throw null!;
        public override bool IsValid(ITypeDescriptorContext? context, object? value) => throw null!;
    }

    public sealed class NoDataClassificationAttribute : DataClassificationAttribute
    {
        public NoDataClassificationAttribute() : base(default!) => throw null!;
    }

    public sealed class UnknownDataClassificationAttribute : DataClassificationAttribute
    {
        public UnknownDataClassificationAttribute() : base(default!) => throw null!;
    }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    using System;
    using Microsoft.Extensions.Compliance.Classification;
    using Microsoft.Extensions.Configuration;
    using Microsoft.Extensions.DependencyInjection;
    using Microsoft.Extensions.Options;

    public sealed class ErasingRedactor : Redactor
    {
        public static ErasingRedactor Instance { get; }
        public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => throw null!;
        public override int GetRedactedLength(ReadOnlySpan<char> input) => throw null!;
    }

    public sealed class HmacRedactor : Redactor
    {
        public HmacRedactor(IOptions<HmacRedactorOptions> options) => throw null!;
        public override int GetRedactedLength(ReadOnlySpan<char> input) => throw null!;
        public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => throw null!;
    }

    public class HmacRedactorOptions
    {
        public int? KeyId { get; set; }
        public string Key { get; set; }
    }

    public interface IRedactionBuilder
    {
        IServiceCollection Services { get; }
        IRedactionBuilder SetRedactor<T>(params DataClassificationSet[] classifications) where T : Redactor;
        IRedactionBuilder SetFallbackRedactor<T>() where T : Redactor;
    }

    public interface IRedactorProvider
    {
        Redactor GetRedactor(DataClassificationSet classifications);
    }

    public sealed class NullRedactor : Redactor
    {
        public static NullRedactor Instance { get; }
        public override int GetRedactedLength(ReadOnlySpan<char> input) => throw null!;
        public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => throw null!;
        public override string Redact(string? source) => throw null!;
    }

    public sealed class NullRedactorProvider : IRedactorProvider
    {
        public static NullRedactorProvider Instance { get; }
        public Redactor GetRedactor(DataClassificationSet classifications) => throw null!;
    }

    public static class RedactionExtensions
    {
        public static IRedactionBuilder SetHmacRedactor(
            this IRedactionBuilder builder, Action<HmacRedactorOptions> configure,
            params DataClassificationSet[] classifications) => throw null!;
        public static IRedactionBuilder SetHmacRedactor(
            this IRedactionBuilder builder, IConfigurationSection section, params DataClassificationSet[] classifications) => throw null!;
    }

    public abstract class Redactor
    {
        public string Redact(ReadOnlySpan<char> source) => throw null!;
        public abstract int Redact(ReadOnlySpan<char> source, Span<char> destination);
        public int Redact(string? source, Span<char> destination) => throw null!;
        public virtual string Redact(string? source) => throw null!;
        public string Redact<T>(T value, string? format = null, IFormatProvider? provider = null) => throw null!;
        public int Redact<T>(T value, Span<char> destination, string? format = null, IFormatProvider? provider = null) => throw null!;
        public bool TryRedact<T>(
            T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format,
            IFormatProvider? provider = null) => throw null!;
        public abstract int GetRedactedLength(ReadOnlySpan<char> input);
        public int GetRedactedLength(string? input) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using Microsoft.Extensions.Compliance.Redaction;

    public static class RedactionServiceCollectionExtensions
    {
        public static IServiceCollection AddRedaction(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddRedaction(this IServiceCollection services, Action<IRedactionBuilder> configure) => throw null!;
    }
}

namespace Microsoft.Extensions.Logging
{
    using System;
    using Microsoft.Extensions.Compliance.Classification;
    using Microsoft.Extensions.Configuration;

    public interface ITagCollector
    {
        void Add(string tagName, object? tagValue);
        void Add(string tagName, object? tagValue, DataClassificationSet classifications);
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class LogPropertiesAttribute : Attribute
    {
        public bool SkipNullProperties { get; set; }
        public bool OmitReferenceName { get; set; }
        public bool Transitive { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class LogPropertyIgnoreAttribute : Attribute;

    public class LoggerRedactionOptions
    {
        public bool ApplyDiscriminator { get; set; }
    }

    public static class LoggingRedactionExtensions
    {
        public static ILoggingBuilder EnableRedaction(this ILoggingBuilder builder) => throw null!;
        public static ILoggingBuilder EnableRedaction(
            this ILoggingBuilder builder, Action<LoggerRedactionOptions> configure) => throw null!;
        public static ILoggingBuilder EnableRedaction(this ILoggingBuilder builder, IConfigurationSection section) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class TagNameAttribute : Attribute
    {
        public TagNameAttribute(string name) => throw null!;
        public string Name { get; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class TagProviderAttribute : Attribute
    {
        public TagProviderAttribute(Type providerType, string providerMethod) => throw null!;
        public Type ProviderType { get; }
        public string ProviderMethod { get; }
        public bool OmitReferenceName { get; set; }
    }
}

namespace System.Text
{
    using Microsoft.Extensions.Compliance.Redaction;

    public static class RedactionStringBuilderExtensions
    {
        public static StringBuilder AppendRedacted(this StringBuilder stringBuilder, Redactor redactor, string? value) => throw null!;
        public static StringBuilder AppendRedacted(
            this StringBuilder stringBuilder, Redactor redactor, ReadOnlySpan<char> value) => throw null!;
    }
}
