namespace SecureNotes.Store;

public interface INoteStore
{
    string Read(string name);

    int CountLines(string word);
}
