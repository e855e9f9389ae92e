using SecureAiAnalyzers.Catalog.Model;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

public sealed class FlowNamesTests
{
    [Fact]
    public void Each_kind_has_one_word() => Assert.Equal(
        Enum.GetValues<SinkKinds>().Where(kind => kind != SinkKinds.None), FlowNames.Kinds.Select(name => name.Value).Order());

    [Fact]
    public void Each_label_has_one_word() => Assert.Equal(
        Enum.GetValues<FlowLabels>().Where(label => label != FlowLabels.None), FlowNames.Labels.Select(name => name.Value).Order());

    [Fact]
    public void Annotations_of_the_package_list_the_words()
    {
        Assert.Contains(string.Join(", ", FlowNames.Kinds.Select(name => name.Name)), TeamCode.Annotations, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", FlowNames.Labels.Select(name => name.Name)), TeamCode.Annotations, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model-file", SinkKinds.ModelFile)]
    [InlineData("SQL", SinkKinds.Sql)]
    public void Word_is_found_in_any_letter_case(string word, object kind) => Assert.Equal((SinkKinds)kind, FlowNames.Find(FlowNames.Kinds, word));

    [Theory]
    [InlineData("")]
    [InlineData("sq")]
    [InlineData("secret")]
    public void Other_word_is_unknown(string word) => Assert.Null(FlowNames.Find(FlowNames.Kinds, word));
}
