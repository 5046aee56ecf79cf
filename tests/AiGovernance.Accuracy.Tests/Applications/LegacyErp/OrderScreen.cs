using System;
using System.Collections.Generic;
using System.Linq;
using OpenAI.Chat;

namespace LegacyErp
{
    public partial class OrderScreen
    {
        private readonly GptClient _gpt = new GptClient();
        private ChatClient _chat;

        private ChatClient Chat
        {
            get { return _chat ?? (_chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("GPT_KEY"))); }
        }

        private void OnSuggestClicked(object sender, EventArgs e)
        {
            ChatCompletion completion = Chat.CompleteChat(new UserChatMessage("Suggest a follow-up for " + CustomerName)); // AI: call
            Suggestion = completion.Content[0].Text;
        }

        private void OnLetterClicked(object sender, EventArgs e)
        {
            Letter = _gpt.Complete("Write a letter to " + CustomerName);
        }
    }

    public partial class OrderScreen
    {
        public string CustomerName { get; set; }

        public string Suggestion { get; private set; }

        public string Letter { get; private set; }

        public event EventHandler Suggested
        {
            add { Chat.CompleteChatAsync(new UserChatMessage("warm up")).ContinueWith(delegate { value(this, EventArgs.Empty); }); } // AI: call
            remove { }
        }
    }
}
